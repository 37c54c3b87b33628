import type { Page } from '@playwright/test'

/** Another entry of the page's history, as a link within the page would make one. */
export async function addEntry(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', search)
  }, `?${query}`)
}
