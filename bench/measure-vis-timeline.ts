import type { Browser } from '@playwright/test'
import type { Lesson } from '#src/domain/lesson.ts'
import { addAtRest } from './at-rest.ts'
import { type VisitOptions, visit } from './browser.ts'
import { chosenFrom } from './measure-lesson.ts'
import { type Sample, add } from './statistics.ts'
import { nameIn, toTimelineJs } from './timelinejs-data.ts'

const CHOICES = 6

/** One first load of vis-timeline alone with the lesson's events, as it comes, and the same choices. */
export async function measureVisTimeline(
  browser: Browser,
  address: string,
  lesson: Lesson,
  sample: Sample,
  options: VisitOptions = {},
): Promise<void> {
  const shown = new Set(toTimelineJs(lesson).events.map(({ unique_id }) => unique_id))
  const open = await visit(browser, address, { strip: { selector: '.vis-item', atLeast: 10 } }, options)
  add(sample, 'strip', open.first['strip'])
  await addAtRest(sample, open)
  const events = chosenFrom(
    lesson.events.filter(({ id }) => shown.has(nameIn(id))),
    CHOICES,
  )
  for (const [place, { id, headline }] of events.entries()) {
    const act = `timeline.setSelection('${nameIn(id)}', { focus: true, animation: false })`
    const { strip } = await open.after(act, { strip: { selector: '.vis-item.vis-selected', text: headline } })
    add(sample, place === 0 ? 'first choice' : 'event → all panes', strip ?? Infinity)
    if (place > 0) add(sample, 'later choice of the kind', strip ?? Infinity)
  }
  await open.end()
}
