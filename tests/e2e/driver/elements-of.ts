import type { Page } from '@playwright/test'

/** How many elements a page has. */
export async function elementsOf(page: Page): Promise<number> {
  return page.locator('*').count()
}
