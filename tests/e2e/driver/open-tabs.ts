import type { Locator, Page } from '@playwright/test'

/** Opens each tab beside the map in turn, and goes no further than the one at which `sought` is in the page. */
export async function openTabs(page: Page, sought?: Locator): Promise<void> {
  for (const tab of await page.getByRole('tablist', { name: 'Cable and lists' }).getByRole('tab').all()) {
    if (sought !== undefined && (await sought.count()) > 0) return
    await tab.click()
  }
}
