import type { Browser } from '@playwright/test'
import type { Event, Lesson } from '#src/domain/lesson.ts'
import { type Visit, visit } from './browser.ts'
import type { Playing, Signs, Watched } from './in-page.ts'
import type { Server } from './serve.ts'
import { type Sample, add } from './statistics.ts'

const FIRST: Signs = {
  // the sourcing card stands first, and the text is covered until a question has been answered or skipped
  'readable text': { selector: '#document :is(dd, p[data-text])' },
  'usable timeline': { selector: '[data-widget="timeline"][data-ready="true"] .strip-sign' },
  'usable map': { selector: '[data-widget="map"][data-ready="true"]' },
}
const CARD = 'section[aria-label="Details"] :is(h2, h3)'
const STRIP = '[data-widget="timeline"]'

/** One first load of the built lesson and what a person then does, into the sample. */
export async function measureLesson(browser: Browser, address: string, lesson: Lesson, sample: Sample): Promise<void> {
  const open = await visit(browser, address, FIRST)
  for (const [name, time] of Object.entries(open.first)) add(sample, name, time)
  add(sample, 'map at rest', await open.page.evaluate(() => (window as unknown as Watched).watch.canvasAtRest()))
  add(sample, 'heap', await open.heap())
  await open.after(
    `[...document.querySelectorAll('#document button')].find((each) => each.textContent === 'Skip')?.click()`,
    {
      text: { selector: '#document p[data-text]' },
    },
  )
  for (const event of chosenFrom(lesson.events)) await chooseEvent(open, event, sample)
  for (const { id, number, title } of lesson.recommendations) {
    const named = `[aria-label^="Recommendation ${number}"]`
    const times = await open.after(`document.querySelector('[role=toolbar] ${named}').click()`, {
      text: { selector: CARD, text: title },
      cable: { selector: `#document ${named}[aria-current="true"]` },
      timeline: { selector: `${STRIP} .seal-chosen`, text: String(number) },
    })
    // a choice may leave the map as it is; the panes in words and the strip must show every one
    if ([times['text'], times['cable'], times['timeline']].includes(null))
      throw new Error(`${id} did not show: ${JSON.stringify(times)}`)
    addSelection(sample, 'recommendation', times)
  }
  await open.after(`document.querySelector('${CARD}').closest('section').querySelector('button').click()`, {})
  for (let step = 0; step < 8; step++) await stepOneDay(open, sample)
  await open.end()
}

/** Eight, evenly through the lesson. */
export function chosenFrom(events: readonly Event[], count = 8): readonly Event[] {
  const step = events.length / count
  return events.filter((_, place) => Math.floor((place + 1) / step) > Math.floor(place / step))
}

async function chooseEvent({ after, ...open }: Visit, { id, headline }: Event, sample: Sample): Promise<void> {
  // as a link or the Back key does: no list needs to be in sight
  const act = `history.pushState(null, '', '?select=${id}'); dispatchEvent(new PopStateEvent('popstate'))`
  const times = await after(act, {
    text: { selector: CARD, text: headline },
    timeline: { selector: `${STRIP} .strip-selected .strip-label`, text: headline },
  })
  if (times['text'] === null || times['timeline'] === null) {
    throw new Error(`${id} did not show: ${JSON.stringify(times)} ${open.page.url()}`)
  }
  addSelection(sample, 'selection', times)
}

/** The map has no part in some choices: its canvas is then not drawn at all. */
function addSelection(sample: Sample, name: string, times: Readonly<Record<string, number | null>>): void {
  const { 'canvas first drawn': drawn = null, 'canvas at rest': atRest = null, ...painted } = times
  for (const [pane, time] of Object.entries(painted)) add(sample, `${name} → ${pane}`, time)
  const panes = Object.values(painted).map((time) => time ?? Infinity)
  add(sample, `${name} → text and timeline`, Math.max(...panes))
  add(sample, `${name} → all panes`, Math.max(...panes, drawn ?? 0))
  add(sample, `${name} → map at rest`, Math.max(...panes, atRest ?? 0))
}

async function stepOneDay({ after }: Visit, sample: Sample): Promise<void> {
  const times = await after(`document.querySelector('button[aria-label="One day later"]').click()`, {
    timeline: { selector: `${STRIP} .strip-as-of`, hasMoved: true },
  })
  add(sample, 'as-of step → timeline', times['timeline'])
  add(sample, 'as-of step → all panes', Math.max(times['timeline'] ?? Infinity, times['canvas first drawn'] ?? 0))
  add(sample, 'as-of step → map at rest', times['canvas at rest'])
}

const MINUTE = 60_000

export type PlayedMinute = Playing & { readonly heapBefore: number; readonly heapAfter: number }

/** A minute of play, day by day, over and over. Null where there is nothing to play. */
export async function measurePlaying(browser: Browser, address: string): Promise<PlayedMinute | null> {
  const open = await visit(browser, address, FIRST)
  await open.page.evaluate(() => (window as unknown as Watched).watch.canvasAtRest())
  const heapBefore = await open.heap()
  const playing = await open.page.evaluate(
    (milliseconds) => (window as unknown as Watched).watch.playing(milliseconds),
    MINUTE,
  )
  const heapAfter = await open.heap()
  await open.end()
  return playing === null ? null : { ...playing, heapBefore, heapAfter }
}

/** What the server sends until the first view stands, without what is then kept for use without a network. */
export async function bytesOfFirstLoad(browser: Browser, { address, takeSent }: Server) {
  const load = async (path: string, signs: Signs) => {
    takeSent()
    const { page, end } = await visit(browser, address + path, signs, { throttle: 1, keepsSite: false })
    await page.waitForLoadState('networkidle')
    await end()
    return takeSent()
  }
  const lesson = await load('/real/', FIRST)
  const timelineJs = await load('/real-timelinejs/', { text: { selector: '.tl-slide .tl-text-content p' } })
  return { lesson, timelineJs }
}
