import type { Locator, Page } from '@playwright/test'
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

/** What of an element's look survives where the system forces its own colours upon the page. */
export function forcedLook(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const style = getComputedStyle(node)
    // of a background, only where it may stay
    const kept = style.getPropertyValue('forced-color-adjust') === 'none'
    const background = kept ? `${style.backgroundColor} ${style.backgroundImage}` : ''
    const edge = `${style.borderBlockEndStyle} ${style.borderBlockEndWidth} ${style.borderBlockEndColor}`
    return [edge, style.outlineStyle, style.outlineColor, style.color, background].join(' | ')
  })
}

/** The marks of the strip by what is said of their dates, with the look that tells it. */
export async function looksOnStrip(page: Page): Promise<Readonly<Record<string, string>>> {
  const signs = page.locator('[data-widget="timeline"] .strip-point')
  const kinds = {
    certain: signs.and(page.locator(':not(.strip-disputed, .strip-later, .strip-unsettled, .strip-from-fades)')),
    disputed: signs.and(page.locator('.strip-disputed')),
    later: signs.and(page.locator('.strip-later:not(.strip-disputed)')),
  }
  const looks = await Promise.all(
    Object.entries(kinds).map(async ([kind, found]) => [kind, await forcedLook(found.locator('.strip-mark').first())]),
  )
  return Object.fromEntries(looks) as Record<string, string>
}

/** The mark of a passage that is lit, and one that is not. */
export function marksInText({ cable }: LessonPage) {
  return {
    lit: cable.locator('p span[data-selection="lit"]').first(),
    plain: cable.locator('p span[data-selection="plain"]').first(),
  }
}

/** What stands under a radio button that is drawn as its label. */
export function labelOf(radio: Locator): Locator {
  return radio.locator('xpath=ancestor::label')
}

/** The seal on a button that is named for it. */
export function drawnSeal(button: Locator): Locator {
  return button.locator('.seal')
}

/** In pixels. */
export function sizeOfText(element: Locator): Promise<number> {
  return element.evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
}
