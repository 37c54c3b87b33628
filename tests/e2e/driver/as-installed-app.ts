import type { Page } from '@playwright/test'

/** From now on the page believes that it stands in the window of an installed app; Chromium has no switch for that. */
export async function asInstalledApp(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = window.matchMedia.bind(window)
    window.matchMedia = (query) => own(query === '(display-mode: standalone)' ? 'all' : query)
  })
}
