import type { FrameLocator, Page } from '@playwright/test'

/** A page of the site in a sandboxed frame of another page, as learning platforms embed what they do not trust. */
export async function embedded(page: Page, address: string): Promise<FrameLocator> {
  await page.route('**/embedding/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Platform</title>
        <iframe title="Lesson" sandbox="allow-scripts" src="../${address.replaceAll('&', '&amp;')}" width="1300" height="720"></iframe>`,
    }),
  )
  await page.goto('embedding/')
  return page.frameLocator('iframe')
}
