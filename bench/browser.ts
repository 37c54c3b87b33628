import { type Browser, type CDPSession, type Page, chromium } from '@playwright/test'
import { findChromium } from '../tools/run/find-browser.mjs'
import { type Signs, type Times, type Watched, installWatch } from './in-page.ts'

/** A Chromebook's window on a machine four times as slow as this one. */
export const WINDOW = { width: 1366, height: 768 }
export const THROTTLE = 4
/** Longer than this nothing is waited for. */
const PATIENCE = 300_000

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? '',
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
    ],
  })
}

export type Visit = {
  readonly page: Page
  /** When the signs of the first load had been painted, since the page was asked for. */
  readonly first: Times
  readonly after: (act: string, signs: Signs) => Promise<Times>
  /** Megabytes of JavaScript objects after a collection. */
  readonly heap: () => Promise<number>
  readonly end: () => Promise<void>
}

type Options = { readonly throttle?: number; readonly keepsSite?: boolean }

/** Opens a page as for the first time, with nothing kept from before, and waits for the signs. */
export async function visit(browser: Browser, address: string, signs: Signs, options: Options = {}): Promise<Visit> {
  const { throttle = THROTTLE, keepsSite = true } = options
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    serviceWorkers: keepsSite ? 'allow' : 'block',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(new URL(address).origin))
      foreign.push(request.url())
  })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await page.addInitScript(installWatch, { signs, patience: PATIENCE })
  await page.goto(address, { waitUntil: 'commit' })
  const first = await page.evaluate(() => (window as unknown as Watched).watch.first)
  return {
    page,
    first,
    // as one expression of text: the page's policy forbids it to make functions of texts
    after: (act, expected) => page.evaluate(`watch.after(() => { ${act} }, ${JSON.stringify(expected)}, ${PATIENCE})`),
    heap: () => heapOf(session),
    end: async () => {
      if (foreign.length > 0) throw new Error(`Requests to other hosts: ${foreign.join(', ')}`)
      await context.close()
    },
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.send('HeapProfiler.disable')
  return usedSize / 1e6
}
