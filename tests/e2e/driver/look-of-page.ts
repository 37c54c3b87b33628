import type { Page } from '@playwright/test'
import type { LessonPage } from './lesson-page.ts'

/** The size of the letters of a name on the simple drawing of the map. */
export async function sizeOnDrawing({ map }: LessonPage, name: string): Promise<number> {
  const text = map.locator('[data-painter="svg"] text', { hasText: new RegExp(`^${name}$`) }).first()
  return Number(await text.getAttribute('font-size'))
}

/** The colour of the sea on the simple drawing. */
export function seaOnDrawing({ map }: LessonPage): Promise<string | null> {
  return map.locator('[data-painter="svg"] [data-layer="sea"]').getAttribute('fill')
}

/** Whether the app's own script has begun. */
export function hasBegun(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-started'))
}

/** The colour under everything. */
export function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}
