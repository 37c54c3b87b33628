import type { Page } from '@playwright/test'

/** Opens each tab beside the map in turn. */
export async function openTabs(page: Page): Promise<void> {
  for (const tab of await page.getByRole('tablist', { name: 'Cable and lists' }).getByRole('tab').all()) {
    await tab.click()
  }
}
