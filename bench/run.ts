// npm run bench: measures the built app beside TimelineJS and vis-timeline, and writes bench/RESULTS.md. Not part of
// npm test. Set in the environment:
//   RUNS    rounds that count, after one to warm up (5)
//   PARTS   some of load,unthrottled,study,present,growth,bytes, with commas between; all of them without it
//   DIST    the folder of a built site, measured in place of a fresh build, e.g. of an older commit
//   BEFORE  the folder of another built site, measured by turns with the first and printed beside it
//   OUT     where the page is written (bench/RESULTS.md)
import { writeFileSync } from 'node:fs'
import { launch } from './browser.ts'
import { type Bytes, kilobytesOf, measureBytes } from './bytes.ts'
import { type LessonOptions, measureLesson } from './measure-lesson.ts'
import { measurePresent } from './measure-present.ts'
import { measureStudy } from './measure-study.ts'
import { measureTimelineJs } from './measure-timelinejs.ts'
import { measureVisTimeline } from './measure-vis-timeline.ts'
import { resultsPage } from './results.ts'
import { serve } from './serve.ts'
import { buildSites } from './sites.ts'
import { type Sample, add } from './statistics.ts'
import { TARGETS, before, rowsOf } from './targets.ts'

const PARTS = ['load', 'unthrottled', 'study', 'present', 'growth', 'bytes'] as const
type Part = (typeof PARTS)[number]

const runs = Number(process.env['RUNS'] ?? 5)
const asked = process.env['PARTS']?.split(',') ?? PARTS
const unknown = asked.filter((each) => !(PARTS as readonly string[]).includes(each))
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}`)
if (!(runs >= 1)) throw new Error('RUNS is a number of rounds, at least 1')
const has = (part: Part) => asked.includes(part)

const MADE = { '2,000 events': 'made-2000', '10,000 events': 'made-10000' }
const began = Date.now()
const folders = { built: process.env['DIST'], before: process.env['BEFORE'] }
const sites = await buildSites('cable-75511', folders, has('growth') ? [2_000, 10_000] : [])
/** The lesson as it is, and as it was where that is measured too, with the names of what is measured. */
const LESSONS: readonly (readonly [site: string, named: (subject: string) => string])[] = [
  ...(folders.before === undefined ? [] : [['before', before] as const]),
  ['lesson', (subject) => subject],
]
const { lesson, made } = sites
const mounts = Object.entries(sites.folders).map(([name, folder]) => [`/${name}/`, folder] as const)
const server = await serve(Object.fromEntries(mounts))
const at = (site: string) => `${server.address}/${site}/`
const samples = new Map<string, Sample>()
let bytes: Bytes = {}
const browser = await launch()
try {
  // by turns, so that whatever else the machine does falls on all; the first round warms up and is not counted
  for (let run = 0; run <= runs; run++) {
    const into = (subject: string): Sample => {
      const sample = samples.get(subject) ?? new Map<string, number[]>()
      if (run > 0) samples.set(subject, sample)
      return sample
    }
    await round(into, run)
    console.log(run === 0 ? 'warmed up' : `round ${run} of ${runs} done`)
  }
  if (has('bytes')) {
    bytes = await measureBytes(browser, server, folders.before !== undefined)
    for (const [subject, sent] of Object.entries(bytes)) {
      const sample = samples.get(subject) ?? new Map<string, number[]>()
      samples.set(subject, sample)
      add(sample, 'kilobytes', kilobytesOf(sent))
    }
  }
} finally {
  await browser.close()
  server.stop()
}
const rows = rowsOf(samples, TARGETS)
const how = { runs, parts: asked, version: browser.version(), minutes: (Date.now() - began) / 60_000 }
const page = resultsPage({ samples, rows, bytes }, how)
writeFileSync(process.env['OUT'] ?? 'bench/RESULTS.md', page)
console.log(page)

async function round(into: (subject: string) => Sample, run: number): Promise<void> {
  const beginsWithRecommendations = run % 2 === 0
  if (has('load') || has('study') || has('growth')) {
    await measureTimelineJs(browser, at('timelinejs'), lesson, into('TimelineJS'))
  }
  if (has('load')) await measureVisTimeline(browser, at('vis-timeline'), lesson, into('vis-timeline'))
  if (has('unthrottled')) {
    await measureTimelineJs(browser, at('timelinejs'), lesson, into('TimelineJS, unthrottled'), { throttle: 1 })
    await measureVisTimeline(browser, at('vis-timeline'), lesson, into('vis-timeline, unthrottled'), { throttle: 1 })
  }
  for (const [site, named] of LESSONS) {
    const measure = (subject: string, options: LessonOptions = {}) =>
      measureLesson(browser, at(site), lesson, into(named(subject)), { beginsWithRecommendations, ...options })
    if (has('load') || has('growth')) await measure('simple')
    if (has('load')) await measure('detailed', { hasCard: true })
    if (has('unthrottled')) {
      const options = { throttle: 1, withWork: true }
      await measure('simple, unthrottled', options)
      await measure('detailed, unthrottled', { ...options, hasCard: true })
    }
    if (has('study')) await measureStudy(browser, at(site), lesson, into(named('study')))
    if (has('present')) await measurePresent(browser, at(site), into(named('present')), { throttle: 1 })
  }
  if (has('growth')) {
    for (const [subject, name] of Object.entries(MADE)) {
      const many = made[name]
      if (many !== undefined) await measureLesson(browser, at(name), many, into(subject), { choices: 4 })
    }
  }
}
