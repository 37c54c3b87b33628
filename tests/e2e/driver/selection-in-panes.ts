import type { Locator, Page } from '@playwright/test'

type Panes = Readonly<Record<'cable' | 'map' | 'row' | 'details', Locator>>

/** What each pane shows as chosen, by the names of what is pressed or current. */
export async function selectionInPanes(page: Page, panes: Panes): Promise<Record<string, unknown>> {
  const current = async (within: Locator) =>
    within
      .getByRole('button', { name: /^Recommendation \d/ })
      .and(page.locator('[aria-current="true"], [aria-pressed="true"]'))
      .evaluateAll((buttons) =>
        buttons.map((each) => (each.getAttribute('aria-label') ?? each.textContent).trim().slice(0, 16)),
      )
  return {
    cable: await current(panes.cable),
    map: await current(panes.map),
    row: await current(panes.row),
    details: await panes.details.getByRole('heading').first().innerText(),
    announced: await page.locator('[data-announcer]').innerText(),
  }
}

/** What the lists have lit, once their tabs are opened. */
export async function litInLists(page: Page): Promise<readonly string[]> {
  const lit: string[] = []
  for (const name of ['Events', 'Places']) {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
    const list = page.getByRole('listbox', { name, exact: true })
    await list.getByRole('option').first().waitFor()
    const keys = await list
      .locator('[data-lit="true"]')
      .evaluateAll((options) => options.map((each) => each.closest('[data-key]')?.getAttribute('data-key') ?? ''))
    lit.push(...keys)
  }
  await page.getByRole('tab', { name: /^Cable/ }).click()
  return lit.sort()
}
