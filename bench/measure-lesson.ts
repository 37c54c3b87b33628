import type { Browser } from '@playwright/test'
import type { Event, Lesson, Recommendation } from '#src/domain/lesson.ts'
import { addAtRest } from './at-rest.ts'
import { type Visit, type VisitOptions, visit } from './browser.ts'
import type { Signs, Times } from './in-page.ts'
import { type Sample, add } from './statistics.ts'
import { workOf } from './work.ts'

const MAP = '[data-widget="map"]'
const STRIP = '[data-widget="timeline"]'
const CARD = 'section[aria-label="Details"] :is(h2, h3)'
/** Of the page before its scripts, what the build has drawn counts as seen. */
export const FIRST: Signs = {
  // the sourcing card stands first, and the text is covered until a question has been answered or skipped
  text: { selector: ':is(#document, .first-view [data-slot="text"]) :is(dd, p[data-text])' },
  strip: { selector: `${STRIP}[data-ready="true"] .strip-sign` },
  map: { selector: `${MAP}[data-ready="true"]` },
  'strip seen': { selector: `.strip-sign` },
  'map seen': { selector: `[data-slot="map"] svg text, ${MAP}[data-painter="maplibre"][data-ready="true"]` },
}
const POP = `dispatchEvent(new PopStateEvent('popstate'))`
/** Seconds of scripts are seldom felt once; the steps are many, and their median counts. */
const STEPS = 6

export type LessonOptions = VisitOptions & {
  /** Recommendations are chosen before events, so that the first choice is one of them. */
  readonly beginsWithRecommendations?: boolean
  /** Measures the work of a step of the day as well. */
  readonly withWork?: boolean
  readonly choices?: number
}

/** One first load of the built lesson and what a person then does, into the sample. */
export async function measureLesson(
  browser: Browser,
  address: string,
  { events, recommendations }: Pick<Lesson, 'events' | 'recommendations'>,
  sample: Sample,
  { beginsWithRecommendations = false, withWork = false, choices = 6, ...options }: LessonOptions = {},
): Promise<void> {
  const open = await visit(browser, address, FIRST, options)
  const { text = null, strip = null, map = null } = open.first
  add(sample, 'text', text)
  add(sample, 'strip', strip)
  add(sample, 'map', map)
  add(sample, 'three panes seen', latest(text, open.first['strip seen'], open.first['map seen']))
  await addAtRest(sample, open)
  await skipQuestion(open)
  // events of all days are chosen; were the first of them to show what is later, that would be measured with it
  await open.after(`history.pushState(null, '', '?later=show'); ${POP}`, {})
  const chosen = [
    chosenFrom(events, choices).map((event) => () => chooseEvent(open, event)),
    recommendations.slice(0, choices).map((each) => () => chooseRecommendation(open, each)),
  ]
  if (beginsWithRecommendations) chosen.reverse()
  for (const [group, acts] of chosen.entries()) {
    for (const [place, act] of acts.entries()) {
      const { what, words, all, rest } = await act()
      const isFirst = group === 0 && place === 0
      if (isFirst) add(sample, 'first choice', all)
      if (group === 0 && place > 0) add(sample, 'later choice of the kind', all)
      if (isFirst) continue
      add(sample, `${what} → text and strip`, words)
      add(sample, `${what} → all panes`, all)
      add(sample, `${what} → map at rest`, rest)
    }
  }
  await open.after(`document.querySelector('${CARD}').closest('section').querySelector('button').click()`, {})
  for (let step = 0; step < STEPS; step++) await stepOneDay(open, sample)
  add(sample, 'slowest press', await open.watched((watch) => watch.slowestInput()))
  if (withWork) {
    for (let step = 0; step < STEPS; step++) {
      // back and forth, so that each step brings about as much as it takes away
      const button = step % 2 === 0 ? 'One day earlier' : 'One day later'
      const work = await workOf(open, `document.querySelector('button[aria-label="${button}"]').click()`)
      add(sample, 'work of a day: strip and map', work.widgets)
      add(sample, 'work of a day: all', work.all)
    }
  }
  await open.end()
}

/** So many, evenly through the lesson. */
export function chosenFrom(events: readonly Event[], count: number): readonly Event[] {
  const step = events.length / count
  return events.filter((_, place) => Math.floor((place + 1) / step) > Math.floor(place / step))
}

async function skipQuestion({ after }: Visit): Promise<void> {
  const skip = `[...document.querySelectorAll('#document button')].find((each) => each.textContent.startsWith('Skip'))`
  const shown = await after(`${skip}.click()`, { text: { selector: '#document p[data-text]' } })
  if (shown['text'] === null) throw new Error('The text does not show')
}

type Choice = {
  readonly what: 'event' | 'recommendation'
  /** Until card, text and strip show it. */
  readonly words: number
  readonly all: number
  readonly rest: number
}

async function chooseEvent({ after }: Visit, { id, headline }: Event): Promise<Choice> {
  // as a link or the Back key does: no list needs to be in sight
  const act = `history.pushState(null, '', '?select=${id}&later=show'); ${POP}`
  return choiceOf(
    'event',
    id,
    await after(act, {
      text: { selector: CARD, text: headline },
      strip: { selector: `${STRIP} .strip-selected .strip-sign`, hasChanged: true },
    }),
  )
}

async function chooseRecommendation({ afterPress }: Visit, { id, number, title }: Recommendation): Promise<Choice> {
  const named = `[aria-label^="Recommendation ${number}"]`
  return choiceOf(
    'recommendation',
    id,
    await afterPress(
      { selector: `[role=toolbar] ${named}` },
      {
        text: { selector: CARD, text: title },
        cable: { selector: `#document ${named}[aria-current="true"]` },
        strip: { selector: `${STRIP} .seal-chosen`, text: String(number) },
      },
    ),
  )
}

/** A choice may leave the map as it is; the panes in words and the strip must show every one. */
function choiceOf(what: Choice['what'], id: string, times: Times): Choice {
  const { 'map drawn': drawn = null, 'map at rest': atRest = null, ...painted } = times
  if (Object.values(painted).includes(null)) throw new Error(`${id} did not show: ${JSON.stringify(times)}`)
  const words = latest(...Object.values(painted))
  return { what, words, all: latest(words, drawn ?? 0), rest: latest(words, atRest ?? 0) }
}

async function stepOneDay({ afterPress }: Visit, sample: Sample): Promise<void> {
  const times = await afterPress(
    { selector: 'button[aria-label="One day later"]' },
    { strip: { selector: `${STRIP} .strip-as-of`, hasChanged: true } },
  )
  if (times['strip'] === null) throw new Error('The as-of line did not move')
  add(sample, 'day → strip', times['strip'])
  add(sample, 'day → all panes', latest(times['strip'], times['map drawn'] ?? 0))
  add(sample, 'day → map at rest', latest(times['strip'], times['map at rest'] ?? 0))
}

/** Infinite where one of them did not come. */
function latest(...times: readonly (number | null | undefined)[]): number {
  return Math.max(...times.map((time) => time ?? Infinity))
}
