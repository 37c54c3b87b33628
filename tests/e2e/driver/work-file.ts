import { readFileSync } from 'node:fs'
import { type Browser, type Locator, type Page, expect } from '@playwright/test'
import type { LessonPage } from './lesson-page.ts'

/** The text of the file that Save my work gives, by whatever presses its button. */
export async function savedFile(page: Page, press: (button: Locator) => Promise<void>): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: 'Save my work' })),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** Opens the file in a browser that holds nothing, which then saves the same, field by field. */
export async function expectToOpenElsewhere(lesson: LessonPage, browser: Browser, text: string): Promise<void> {
  const fresh = await browser.newContext()
  const elsewhere = lesson.on(await fresh.newPage())
  await elsewhere.visit('mode=study')
  await elsewhere.page
    .getByLabel('Open my work')
    .setInputFiles({ name: 'work.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from(text) })
  const again = await savedFile(elsewhere.page, (button) => button.click())
  expect(JSON.parse(again)).toEqual(JSON.parse(text))
  await fresh.close()
}
