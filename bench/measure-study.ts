import type { Browser } from '@playwright/test'
import type { Lesson } from '#src/domain/lesson.ts'
import { type VisitOptions, visit } from './browser.ts'
import type { Signs } from './in-page.ts'
import { type Sample, add } from './statistics.ts'

const PANE = '#lesson-pane'
const FIRST: Signs = {
  text: { selector: `${PANE} h2` },
  strip: { selector: '[data-widget="timeline"][data-ready="true"] .strip-sign' },
  map: { selector: '[data-widget="map"][data-ready="true"]' },
}
/** Steps gone through after the first. */
const STEPS = 6

/** The lesson step by step, and an answer locked in. */
export async function measureStudy(
  browser: Browser,
  address: string,
  { tours }: Pick<Lesson, 'tours'>,
  sample: Sample,
  options: VisitOptions = {},
): Promise<void> {
  const steps = tours[0]?.steps ?? []
  const open = await visit(browser, `${address}?mode=study`, FIRST, options)
  await open.watched((watch) => watch.mapAtRest())
  await open.page.getByRole('textbox', { name: 'Your answer' }).first().fill('Help.')
  const locked = await open.afterPress(
    { selector: `${PANE} button`, text: 'Lock in answer' },
    { reveal: { selector: `${PANE} h4`, text: 'What the sources say' } },
  )
  add(sample, 'lock in → reveal', locked['reveal'] ?? Infinity)
  for (const { title } of steps.slice(1, STEPS + 1)) {
    const times = await open.afterPress(
      { selector: `${PANE} button`, text: 'Next' },
      { text: { selector: `${PANE} h2`, text: title } },
    )
    if (times['text'] === null) throw new Error(`The step ${title} does not show`)
    add(sample, 'next → text', times['text'])
    add(sample, 'next → all panes', Math.max(times['text'] ?? Infinity, times['map drawn'] ?? 0))
    add(sample, 'next → map at rest', Math.max(times['text'] ?? Infinity, times['map at rest'] ?? 0))
  }
  add(sample, 'slowest press', await open.watched((watch) => watch.slowestInput()))
  await open.end()
}
