import type { Browser } from '@playwright/test'
import type { Lesson } from '#src/domain/lesson.ts'
import { addAtRest } from './at-rest.ts'
import { type VisitOptions, visit } from './browser.ts'
import type { Signs } from './in-page.ts'
import { chosenFrom } from './measure-lesson.ts'
import { type Sample, add } from './statistics.ts'
import { nameIn, toTimelineJs } from './timelinejs-data.ts'

const SLIDE = '.tl-slide .tl-headline'
const MARKER = '.tl-timemarker-active .tl-headline'
const CHOICES = 6

/** One first load of TimelineJS with the lesson's events, the same choices, and its way through slide by slide. */
export async function measureTimelineJs(
  browser: Browser,
  address: string,
  lesson: Lesson,
  sample: Sample,
  options: VisitOptions = {},
): Promise<void> {
  const { events } = toTimelineJs(lesson)
  const signs: Signs = {
    text: { selector: '.tl-slide .tl-text-content p' },
    markers: { selector: '.tl-timemarker', atLeast: events.length },
    'active marker': { selector: MARKER },
  }
  const open = await visit(browser, address, signs, options)
  const { text = null, ...strip } = open.first
  add(sample, 'text', text)
  add(sample, 'strip', Math.max(...Object.values(strip).map((time) => time ?? Infinity)))
  await addAtRest(sample, open)
  const signsOf = (headline: string): Signs => ({
    text: { selector: SLIDE, text: headline },
    strip: { selector: MARKER, text: headline },
  })
  for (const [place, { id, headline }] of chosenFrom(lesson.events, CHOICES).entries()) {
    const { text: slide, strip: marker } = await open.after(`timeline.goToId('${nameIn(id)}')`, signsOf(headline))
    const all = Math.max(slide ?? Infinity, marker ?? Infinity)
    if (place === 0) add(sample, 'first choice', all)
    else {
      add(sample, 'later choice of the kind', all)
      add(sample, 'event → text and strip', all)
      add(sample, 'event → all panes', all)
    }
  }
  const order = await open.page.evaluate<readonly string[]>('timeline.config.events.map((each) => each.unique_id)')
  await open.after(`timeline.goToId('${order[0] ?? ''}')`, {})
  for (const next of order.slice(1, CHOICES + 1)) {
    const headline = lesson.events.find(({ id }) => nameIn(id) === next)?.headline ?? ''
    const times = await open.afterPress({ selector: '.tl-slidenav-next' }, signsOf(headline))
    add(sample, 'next', Math.max(times['text'] ?? Infinity, times['strip'] ?? Infinity))
  }
  add(sample, 'slowest press', await open.watched((watch) => watch.slowestInput()))
  await open.end()
}
