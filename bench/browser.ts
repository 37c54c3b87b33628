import { type Browser, type BrowserContext, type CDPSession, type Page, chromium } from '@playwright/test'
import { claimGraphicsCard } from '#tests/e2e/driver/graphics.ts'
import { PAGE_ALONE } from '../tools/run/chromium-arguments.ts'
import { findChromium } from '../tools/run/find-browser.mjs'
import { type Signs, type Times, type Watched, installWatch } from './in-page.ts'

/** A Chromebook's window. */
export const WINDOW = { width: 1366, height: 768 }
/** A machine four times as slow as this one. */
export const THROTTLE = 4
/** Longer than this nothing is waited for. */
const PATIENCE = 60_000

/** As on a machine without a graphics card: the processor paints the page itself, and WebGL where it is asked for. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...PAGE_ALONE, '--enable-unsafe-swiftshader', '--disable-gpu-compositing'],
  })
}

/** A place on the page to press: the middle of the first element that has this selector and begins with these words. */
export type Press = { readonly selector: string; readonly text?: string } | { readonly key: string }

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  readonly session: CDPSession
  /** When the signs of the first load had been painted, since the page was asked for. */
  readonly first: Times
  /** Runs a script, and says when the signs had been painted. */
  readonly after: (act: string, signs: Signs) => Promise<Times>
  /** Presses as a person does, and says when the signs had been painted since. */
  readonly afterPress: (press: Press, signs: Signs) => Promise<Times>
  readonly watched: <Result>(read: (watch: Watched['watch']) => Result | Promise<Result>) => Promise<Result>
  readonly end: () => Promise<void>
}

export type VisitOptions = {
  readonly throttle?: number
  readonly keepsSite?: boolean
  /** The page takes the machine for one with a graphics card. */
  readonly hasCard?: boolean
}

/** Opens a page as for the first time, with nothing kept from before, and waits for the signs. */
export async function visit(
  browser: Browser,
  address: string,
  signs: Signs,
  { throttle = THROTTLE, keepsSite = true, hasCard = false }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    serviceWorkers: keepsSite ? 'allow' : 'block',
  })
  if (hasCard) await context.addInitScript(claimGraphicsCard)
  await context.addInitScript(installWatch, { signs, patience: PATIENCE })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(new URL(address).origin))
      foreign.push(request.url())
  })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await page.goto(address, { waitUntil: 'commit' })
  const watched: Visit['watched'] = (read) =>
    // as one expression of text: the page's policy forbids it to make functions of texts
    page.evaluate(`(${read.toString()})(window.watch)`)
  const first = await watched((watch) => watch.first)
  const missing = Object.entries(first).filter(([, time]) => time === null)
  if (missing.length > 0) throw new Error(`${address} did not show: ${missing.map(([name]) => name).join(', ')}`)
  return {
    page,
    context,
    session,
    first,
    watched,
    after: (act, expected) => page.evaluate(`watch.after(() => { ${act} }, ${JSON.stringify(expected)}, ${PATIENCE})`),
    afterPress: async (press, expected) => {
      if ('selector' in press) await moveTo(page, press)
      await page.evaluate(`watch.awaitInput(${JSON.stringify(expected)}, ${PATIENCE})`)
      if ('key' in press) await page.keyboard.press(press.key)
      else {
        await page.mouse.down()
        await page.mouse.up()
      }
      return watched((watch) => watch.afterInput())
    },
    end: async () => {
      if (foreign.length > 0) throw new Error(`Requests to other hosts: ${foreign.join(', ')}`)
      await context.close()
    },
  }
}

async function moveTo(page: Page, { selector, text = '' }: Extract<Press, { readonly selector: string }>) {
  const target = page.locator(selector).filter({ hasText: new RegExp(`^\\s*${text}`) })
  await target.first().scrollIntoViewIfNeeded()
  const box = await target.first().boundingBox()
  if (box === null) throw new Error(`Nothing to press: ${selector} ${text}`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

/** Megabytes of JavaScript objects after a collection. */
export async function heapOf({ session }: Pick<Visit, 'session'>): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.send('HeapProfiler.disable')
  return usedSize / 1e6
}

/** How many elements the page has. */
export function elementsOf({ page }: Pick<Visit, 'page'>): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length)
}
