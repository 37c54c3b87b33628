import type { Locator, Page } from '@playwright/test'

/** The later end of the first span that is drawn on the strip, which a hand can take hold of. */
export function spanEnd(page: Page): Locator {
  return page.locator('.strip-span-end[data-which="to"]').first()
}

/** What stands over the first span on the strip. */
export function spanLabel(page: Page): Locator {
  return page.locator('.strip-span-label').first()
}

/** A place as the simple map draws it. */
export function placeOnMap(page: Page, ref: string): Locator {
  return page.locator(`[data-painter="svg"] [data-id="${ref}"]`).first()
}

/** Where a hand takes hold of a thing, and its lower edge. */
export async function gripOf(thing: Locator) {
  await thing.scrollIntoViewIfNeeded()
  const box = await thing.boundingBox()
  if (box === null) throw new Error('it is not to be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height }
}

/** Words that are lit in a document. */
export function litWords(document: Locator): Locator {
  return document.locator('mark')
}
