import type { Page } from '@playwright/test'

/** On how many lines the tabs of the text column stand; 0 where a card lies over them. */
export async function linesOfTabs(page: Page): Promise<number> {
  const tabs = page.getByRole('tablist', { name: 'Cable and lists' }).getByRole('tab')
  const tops = await tabs.evaluateAll((all) => all.map((tab) => Math.round(tab.getBoundingClientRect().top)))
  return new Set(tops).size
}
