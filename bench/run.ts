// npm run bench: measures the built app beside TimelineJS and writes bench/RESULTS.md. Not part of npm test.
import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { launch } from './browser.ts'
import { bytesOfFirstLoad, measureLesson, measurePlaying } from './measure-lesson.ts'
import { measureTimelineJs } from './measure-timelinejs.ts'
import { resultsPage } from './results.ts'
import { type Server, serve } from './serve.ts'
import { type Pair, buildSites } from './sites.ts'
import type { Measured } from './statistics.ts'

const RUNS = Number(process.env['RUNS'] ?? 7)
const RUNS_OF_MANY = Number(process.env['RUNS_OF_MANY'] ?? 3)

const { real, many } = await buildSites('cable-75511')
const mounts = [real, many].flatMap(({ name, app, timelineJs }) => [
  [`/${name}/`, app],
  [`/${name}-timelinejs/`, timelineJs],
])
const server = await serve(Object.fromEntries(mounts) as Record<string, string>)
const browser = await launch()
try {
  const measured = {
    real: await measure(browser, server, real, RUNS),
    many: await measure(browser, server, many, RUNS_OF_MANY),
    playing: await measurePlaying(browser, `${server.address}/real/`),
    bytes: await bytesOfFirstLoad(browser, server),
  }
  const page = resultsPage(measured, { runs: RUNS, runsOfMany: RUNS_OF_MANY, version: browser.version() })
  writeFileSync('bench/RESULTS.md', page)
  console.log(page)
} finally {
  await browser.close()
  server.stop()
}

/** By turns, so that whatever else the machine does falls on both; the first round warms up and is not counted. */
async function measure(browser: Browser, { address }: Server, pair: Pair, runs: number): Promise<Measured> {
  const counted: Measured = { lesson: new Map(), timelineJs: new Map(), animated: new Map() }
  const warmUp: Measured = { lesson: new Map(), timelineJs: new Map(), animated: new Map() }
  // no runs: not measured, and not even warmed up
  for (let run = 0; runs > 0 && run <= runs; run++) {
    const { lesson, timelineJs, animated } = run === 0 ? warmUp : counted
    await measureLesson(browser, `${address}/${pair.name}/`, pair.lesson, lesson)
    await measureTimelineJs(browser, `${address}/${pair.name}-timelinejs/?still`, pair.lesson, timelineJs)
    if (pair.lesson.events.length < 500) {
      await measureTimelineJs(browser, `${address}/${pair.name}-timelinejs/`, pair.lesson, animated)
    }
    console.log(`${pair.name}: ${run === 0 ? 'warm-up' : `run ${run} of ${runs}`} done`)
  }
  return counted
}
