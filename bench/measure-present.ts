import type { Browser, Page } from '@playwright/test'
import { type VisitOptions, visit } from './browser.ts'
import { type Sample, add } from './statistics.ts'

const STAGE = '[data-stage] [data-step]'
const KEYS = 24
/** Milliseconds from what one key has brought to the next key: a clicker in a hurry. */
const PAUSE = 300

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
  await audience.evaluate(`paintings = watch.paintings('${STAGE}')`)
  await painted(audience, 1)
  await pause(2_000)
  for (let key = 1; key <= KEYS; key++) {
    await open.page.keyboard.press('PageDown')
    await painted(audience, key + 1)
    await pause(PAUSE)
  }
  const presses = await open.watched((watch) => watch.presses)
  const paintings = await audience.evaluate<readonly { readonly at: number }[]>('paintings')
  for (const [at, press] of presses.slice(-KEYS).entries()) {
    const painting = paintings[at + 1]
    if (painting === undefined) throw new Error(`Key ${at + 1} brought nothing to the audience's window`)
    add(sample, 'key → audience', painting.at - press)
  }
  await open.end()
}

/** As one expression of text: the page's policy forbids it to make functions of texts. */
function painted(audience: Page, count: number): Promise<void> {
  return audience.evaluate(
    `new Promise((done) => {
      const look = () => (paintings.length >= ${count} ? done() : requestAnimationFrame(look))
      look()
    })`,
  )
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
