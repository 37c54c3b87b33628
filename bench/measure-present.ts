import type { Browser, Page } from '@playwright/test'
import { type VisitOptions, visit } from './browser.ts'
import type { Watched } from './in-page.ts'
import { type Sample, add } from './statistics.ts'

const STAGE = '[data-stage] [data-step]'
const KEYS = 24
/** Milliseconds between keys: a clicker in a hurry. */
const PAUSE = 700

/** How long after a key in the lecturer's window the audience's window has painted what it brings. */
export async function measurePresent(
  browser: Browser,
  address: string,
  sample: Sample,
  options: VisitOptions = {},
): Promise<void> {
  const open = await visit(browser, `${address}?mode=present`, { text: { selector: STAGE } }, options)
  const opening = open.context.waitForEvent('page')
  await open.page.getByRole('button', { name: 'Open audience window' }).click()
  const audience = await opening
  await audience.locator(STAGE).waitFor()
  await open.page.getByText('The audience window is in step.').waitFor()
  await pause(2_000)
  const paintings = await audience.evaluateHandle<Painting[]>(`watch.paintings('${STAGE}')`)
  await pause(PAUSE)
  for (let key = 0; key < KEYS; key++) {
    await open.page.keyboard.press('PageDown')
    await pause(PAUSE)
  }
  const presses = (await pressesOf(open.page)).slice(-KEYS)
  for (const delay of delaysOf(presses, await paintings.jsonValue())) add(sample, 'key → audience', delay)
  await open.end()
}

type Painting = { readonly at: number }

/** What follows a press before the next one is what it has brought. */
export function delaysOf(presses: readonly number[], paintings: readonly Painting[]): readonly number[] {
  return presses.map((press, at) => {
    const next = presses[at + 1] ?? Infinity
    const painted = paintings.find((each) => each.at > press && each.at < next)
    if (painted === undefined) throw new Error(`Key ${at + 1} brought nothing to the audience's window`)
    return painted.at - press
  })
}

function pressesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as Watched).watch.presses)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
