import { cpus, loadavg, release, totalmem } from 'node:os'
import { THROTTLE, WINDOW } from './browser.ts'
import { bytesTable } from './bytes.ts'
import type { PlayedMinute } from './measure-lesson.ts'
import { TARGETS, TARGETS_OF_MANY, inWords, ratioTable, ratiosOf, table } from './ratios.ts'
import type { Sent } from './serve.ts'
import { type Measured, type Sample, summarise } from './statistics.ts'

export type Results = {
  readonly real: Measured
  readonly many: Measured
  readonly playing: PlayedMinute | null
  readonly bytes: { readonly lesson: readonly Sent[]; readonly timelineJs: readonly Sent[] }
}
type How = { readonly runs: number; readonly runsOfMany: number; readonly version: string }

/** bench/RESULTS.md, whole. Written by `npm run bench`; nobody edits it. */
export function resultsPage({ real, many, playing, bytes }: Results, { runs, runsOfMany, version }: How): string {
  const [processor] = cpus()
  return `# Measured beside TimelineJS

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; the last section says what each figure means.

- **Machine.** ${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, Chromium ${version} without a window, WebGL drawn in software. Load of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? '?'} (shared; figures vary with it, ratios much less).
- **Window.** ${WINDOW.width} × ${WINDOW.height}, processor throttled ${THROTTLE}×, reduced motion, files from memory on the same machine, text packed with gzip.
- **Runs.** ${runs} of the lesson and ${runsOfMany} of the made lesson, by turns with TimelineJS (npm \`@knight-lab/timelinejs\`), after one of each to warm up. Each begins with nothing kept. Figures are medians, in brackets the least and the most.

## With the lesson's own events

${ratioTable(ratiosOf(real.lesson, real.timelineJs, TARGETS))}

With its animation on, as it comes, TimelineJS shows the chosen slide after ${figure(real.animated, 'selection → text and timeline')} ms; the ratio above counts it without.

## With 2,000 made events

${ratioTable(ratiosOf(many.lesson, many.timelineJs, TARGETS_OF_MANY))}

## The lesson alone

TimelineJS has no map, no as-of day and no list; these stand alone. Milliseconds.

${aloneTable(real.lesson, many.lesson)}

${playingLine(playing)}

## Memory and bytes

JavaScript objects after a collection, in megabytes: lesson ${figure(real.lesson, 'heap')}, TimelineJS ${figure(real.timelineJs, 'heap')}; with 2,000 events ${figure(many.lesson, 'heap')} and ${figure(many.timelineJs, 'heap')}. The lesson's hold a map of Korea.

${bytesTable(bytes.lesson, bytes.timelineJs)}

First load, without what is afterwards kept for use without a network.

## What the figures mean

- **Painted** means: the element with those words was within the window and visible in one frame, and the next frame had begun. A promise that resolves or an element that merely exists does not count. Both pages are watched by the same code (\`bench/in-page.ts\`).
- **Readable text**: the first words of the cable's column, which are those of its sourcing card; of TimelineJS the text of its first slide. The lesson's page brings its text along; TimelineJS makes it from a file of events after its script has run.
- **Usable timeline**: the strip has drawn its signs, or TimelineJS all of its markers and the active one. In the lesson, map and lists are being made at the same time by the same processor.
- **Usable map**: MapLibre has drawn its first whole view. **At rest**: nothing has been drawn on the canvas for half a second. Each act begins at rest, and when frames come on time: what WebGL draws in software is drawn behind the page's back, for up to seconds.
- **Selection**: eight events, evenly through the lesson, chosen by link; of TimelineJS by \`goToId\`. *Text* is the headline in the detail card (the headline of the slide), *timeline* the marked sign with its headline (the active marker with its). TimelineJS slides for a second whatever the person has asked for; to be fair its animation is switched off by its own option (\`duration: 1\`).
- **Recommendation**: the seven seals of the row, clicked one after the other; *cable* is the passage marked in the text.
- **All panes**: the latest of those and of the map's first drawing after the choice. The map then goes on until it is **at rest**: tiles of a new view arrive from its worker.
- **As-of step**: the button "One day later". No geometry is sent again.
- **2,000 made events** repeat the structure of the real ones with invented words (\`bench/many-events.ts\`). The strip then counts events by day and lane, and shows them one by one when few days are in view.
- The throttle slows the page's own thread, not the map's worker, the graphics process or the network.
`
}

const ALONE = [
  'readable text',
  'usable timeline',
  'usable map',
  'map at rest',
  'selection → text',
  'selection → timeline',
  'selection → all panes',
  'selection → map at rest',
  'recommendation → text',
  'recommendation → cable',
  'recommendation → timeline',
  'recommendation → all panes',
  'recommendation → map at rest',
  'as-of step → timeline',
  'as-of step → all panes',
  'as-of step → map at rest',
]

function aloneTable(real: Sample, many: Sample): string {
  const rows = ALONE.map((name) => [name, figure(real, name), figure(many, name)])
  return table(['', 'its own events', '2,000 made events'], rows)
}

function figure(sample: Sample, name: string): string {
  const summary = summarise(sample.get(name) ?? [])
  return summary === null ? 'not measured' : inWords(summary)
}

function playingLine(playing: PlayedMinute | null): string {
  if (playing === null) return 'A minute of playing: not present.'
  const { days, lateFrames, latestFrame, heapBefore, heapAfter } = playing
  return `A minute of playing at a day a second: ${days} days shown, ${lateFrames} frames later than 50 ms, the latest after ${latestFrame.toFixed(0)} ms; objects ${heapBefore.toFixed(1)} MB before and ${heapAfter.toFixed(1)} MB after.`
}
