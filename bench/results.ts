import { cpus, loadavg, release, totalmem } from 'node:os'
import { THROTTLE, WINDOW } from './browser.ts'
import { type Bytes, bytesTable } from './bytes.ts'
import { type Samples, summarise } from './statistics.ts'
import { inWords, table, targetTable } from './table.ts'
import { type Row, before } from './targets.ts'

type Results = { readonly samples: Samples; readonly rows: readonly Row[]; readonly bytes: Bytes }
type How = {
  readonly runs: number
  readonly parts: readonly string[]
  readonly version: string
  readonly minutes: number
}

/** bench/RESULTS.md, whole. Written by `npm run bench`; nobody edits it. */
export function resultsPage({ samples, rows, bytes }: Results, { runs, parts, version, minutes }: How): string {
  const [processor] = cpus()
  const met = rows.filter(({ reached, limit }) => reached <= limit).length
  const sections = [
    section('Loading, processor throttled', LOADING, ['simple', 'detailed', 'TimelineJS', 'vis-timeline'], samples),
    section('Acts, processor throttled', ACTS, ['simple', 'detailed', 'TimelineJS', 'vis-timeline'], samples),
    section('Unthrottled', [...LOADING, ...ACTS, ...WORK], UNTHROTTLED, samples),
    section('Growth, processor throttled', [...LOADING, ...ACTS], ['simple', '2,000 events', '10,000 events'], samples),
    section('Study, processor throttled', STUDY, ['study', 'TimelineJS'], samples),
    section('Present, unthrottled', ['key → audience'], ['present'], samples),
    Object.keys(bytes).length === 0 ? '' : `## Bytes of a first load\n\n${bytesTable(bytes)}\n`,
  ]
  return `# Measured beside TimelineJS and vis-timeline

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; the last section says what each figure means.

- **Machine.** ${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, Chromium ${version} without a window, page and WebGL drawn by the processor. Load of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? '?'} (figures vary with it, ratios much less).
- **Window.** ${WINDOW.width} × ${WINDOW.height}, reduced motion, files from memory on the same machine, text packed by brotli. Throttled means ${THROTTLE}×.
- **Rounds.** ${runs}, by turns, after one to warm up; parts: ${parts.join(', ')}; ${minutes.toFixed(1)} minutes. Each visit begins with nothing kept. Figures are medians, in brackets the least and the most.

## Targets: ${met} of ${rows.length} met

${targetTable(rows)}

${sections.filter(Boolean).join('\n')}
## What the figures mean

- **simple** is the lesson where the processor would have to draw WebGL: the SVG painter draws the map. **detailed** is the same machine taken for one with a graphics card: MapLibre draws, though in software. **TimelineJS** (npm \`@knight-lab/timelinejs\`) has its animation switched off by its own option, and **vis-timeline** stands alone on a page; both have the lesson's events.
- **before**: another build of the lesson, measured by turns in the same rounds for comparison; growth is not.
- **Painted** means: the element with those words was within the window and visible in one frame, and the next frame had begun. A promise that resolves or an element that merely exists does not count. All pages are watched by the same code (\`bench/in-page.ts\`).
- **text**: the first words of the cable's column, which are those of its sourcing card; of TimelineJS the text of its first slide. **strip**: it has drawn its signs and answers; of TimelineJS all markers and the active one. **map**: it has drawn its first whole view and answers. **three panes seen**: text, signs of the strip and names on the map are to be seen, whether or not they answer yet.
- **blocking**: by how much tasks were longer than 50 ms, from the beginning until the map has been at rest for half a second. **elements** and **heap** (megabytes of objects after a collection) are counted then.
- **first choice** is the first thing that is chosen in a visit, in every other round an event, else a recommendation, with later things shown before it; **later choice of the kind** are those that follow it. An event is chosen by link (of TimelineJS by \`goToId\`, of vis-timeline by \`setSelection\`), a recommendation by a press on its seal in the row. → **text and strip**: card, mark in the text and mark on the strip. → **all panes**: the latest of those and of the map's first drawing. → **map at rest**: its last.
- **day**: a press on One day later. **work of a day** is the time of the page's own thread: of scripts of strip and map with what they call, by a profile; and of everything, less what an idle page takes.
- **slowest press**: from a press to the next paint, the longest of the visit, as browsers report it for interaction to next paint.
- **next**: a press on Next in Study, on the arrow of TimelineJS. **key → audience**: from Page Down in the lecturer's window to the painted audience window.
- **made events** repeat the structure of the real ones with invented words (\`bench/many-events.ts\`). The strip then counts events by day and lane, and shows them one by one when few days are in view.
- The throttle slows the page's own thread, not the map's worker, the graphics process or the network.
`
}

const LOADING = ['three panes seen', 'text', 'strip', 'map', 'blocking', 'elements', 'heap']
const ACTS = [
  'first choice',
  'later choice of the kind',
  'event → text and strip',
  'event → all panes',
  'event → map at rest',
  'recommendation → text and strip',
  'recommendation → all panes',
  'recommendation → map at rest',
  'day → strip',
  'day → all panes',
  'day → map at rest',
  'slowest press',
]
const WORK = ['work of a day: strip and map', 'work of a day: all']
const STUDY = ['lock in → reveal', 'next → text', 'next → all panes', 'next → map at rest', 'next', 'slowest press']
const UNTHROTTLED = [
  'simple, unthrottled',
  'detailed, unthrottled',
  'TimelineJS, unthrottled',
  'vis-timeline, unthrottled',
]

/** A table of the measures that any of the subjects has; nothing where none was measured. */
function section(title: string, measures: readonly string[], subjects: readonly string[], samples: Samples): string {
  const measured = subjects.flatMap((subject) => [subject, before(subject)]).filter((subject) => samples.has(subject))
  const figure = (subject: string, measure: string) => {
    const summary = summarise(samples.get(subject)?.get(measure) ?? [])
    return summary === null ? '' : inWords(summary)
  }
  const rows = measures
    .map((measure) => [measure, ...measured.map((subject) => figure(subject, measure))])
    .filter(([, ...figures]) => figures.some(Boolean))
  return rows.length === 0 ? '' : `## ${title}\n\n${table(['', ...measured], rows)}\n`
}
