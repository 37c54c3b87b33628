import type { Locator, Page } from '@playwright/test'

/** What says that a part of the page did not come, also behind another tab. */
export function sentenceOfAbsence(page: Page): Locator {
  return page
    .getByRole('alert', { includeHidden: true })
    .filter({ hasText: /could not be loaded|still cannot be loaded/ })
    .or(page.getByText(/ha(ve|s) not loaded/).filter({ visible: true }))
}

/** Presses every button that asks for a missing part again, or loads the page again where it has not begun. */
export async function askAgain(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Try again', includeHidden: true })
  if ((await buttons.count()) === 0) await page.getByRole('link', { name: 'Reload the page' }).first().click()
  // those behind another tab are pressed as well
  else
    await buttons.evaluateAll((all: readonly HTMLElement[]) => {
      for (const button of all) button.click()
    })
}

/** Closes every dialog that stands before what is pressed next, whenever it comes. */
export async function closeDialogsInTheWay(page: Page): Promise<void> {
  await page.addLocatorHandler(page.locator('.modal-dialog-overlay'), () => page.keyboard.press('Escape'))
}
