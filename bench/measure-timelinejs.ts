import type { Browser } from '@playwright/test'
import type { Lesson } from '#src/domain/lesson.ts'
import { visit } from './browser.ts'
import type { Signs } from './in-page.ts'
import { chosenFrom } from './measure-lesson.ts'
import { type Sample, add } from './statistics.ts'
import { nameIn, toTimelineJs } from './timelinejs-data.ts'

const SLIDE = '.tl-slide .tl-headline'
const MARKER = '.tl-timemarker-active .tl-headline'

/** One first load of TimelineJS with the lesson's events, and the same choices. */
export async function measureTimelineJs(browser: Browser, address: string, lesson: Lesson, sample: Sample) {
  const { events } = toTimelineJs(lesson)
  const signs: Signs = {
    'readable text': { selector: '.tl-slide .tl-text-content p' },
    markers: { selector: '.tl-timemarker', atLeast: events.length },
    'active marker': { selector: '.tl-timemarker-active .tl-headline' },
  }
  const open = await visit(browser, address, signs)
  const { 'readable text': text = null, ...timeline } = open.first
  add(sample, 'readable text', text)
  add(sample, 'usable timeline', Math.max(...Object.values(timeline).map((time) => time ?? Infinity)))
  add(sample, 'heap', await open.heap())
  for (const { id, headline } of chosenFrom(lesson.events)) {
    const times = await open.after(`timeline.goToId('${nameIn(id)}')`, {
      text: { selector: SLIDE, text: headline },
      timeline: { selector: MARKER, text: headline },
    })
    const { text: slide = null, timeline: marker = null } = times
    add(sample, 'selection → text', slide)
    add(sample, 'selection → timeline', marker)
    add(sample, 'selection → text and timeline', Math.max(slide ?? Infinity, marker ?? Infinity))
  }
  await open.end()
}
