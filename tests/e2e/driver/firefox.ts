import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import puppeteer, { type Browser } from 'puppeteer-core'
import { findFirefox } from '../../../tools/run/find-browser.mjs'
import { FirefoxWindow } from './firefox-window.ts'

export { expect } from '@playwright/test'

type Started = { readonly browser: Browser; readonly downloads: string }
type Fixtures = {
  /** A window without a network, for a page from a disk. */
  readonly disk: FirefoxWindow
  /** A window that may ask the site and nobody else. */
  readonly site: FirefoxWindow
  /** The text of the file that is saved next. */
  readonly savedFile: () => Promise<string>
}

/**
 * A test in a Firefox of the machine. It fails on any complaint of the console and on any request to a stranger. Driven
 * by Puppeteer: Playwright's own client asks of WebDriver BiDi what the long-term Firefox does not know yet.
 */
export const test = base.extend<Fixtures, { readonly firefox: Started }>({
  firefox: [
    async ({}, use) => {
      const downloads = mkdtempSync(path.join(tmpdir(), 'firefox-'))
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findFirefox() ?? '',
        extraPrefsFirefox: {
          'ui.prefersReducedMotion': 1,
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
        },
      })
      await use({ browser, downloads })
      await browser.close()
      rmSync(downloads, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  disk: async ({ firefox }, use) => {
    await inFreshWindow(firefox.browser, null, use)
  },
  site: async ({ firefox, baseURL }, use) => {
    await inFreshWindow(firefox.browser, new URL(baseURL ?? '').origin, use)
  },
  savedFile: async ({ firefox: { downloads } }, use) => {
    const before = new Set(readdirSync(downloads))
    const fresh = () => readdirSync(downloads).find((name) => !before.has(name) && !name.endsWith('.part'))
    const text = () => readFileSync(path.join(downloads, fresh() ?? ''), 'utf8')
    await use(async () => {
      await expect.poll(() => fresh() !== undefined && text() !== '').toBe(true)
      return text()
    })
  },
})

/** Nothing is kept from one test for the next. */
async function inFreshWindow(browser: Browser, origin: string | null, run: (window: FirefoxWindow) => Promise<void>) {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  if (origin === null) await page.setOfflineMode(true)
  const window = new FirefoxWindow(page, origin)
  await run(window)
  await context.close()
  expect(window.complaints, 'console and network are quiet').toEqual([])
}
