import { type Samples, type Summary, summarise } from './statistics.ts'

/** A figure: what was measured, and what of it. */
type Measure = readonly [subject: string, name: string]

/** What must hold: a median in ratio to another in the same run, or by itself; of `most`, the worst value counts. */
export type Target = {
  readonly says: string
  readonly ours: Measure
  readonly over?: Measure
  readonly counts?: 'median' | 'most'
  readonly limit: number
}
export type Row = Target & {
  readonly summary: Summary
  readonly other: Summary | null
  readonly reached: number
  /** What the build measured beside it for comparison reached. */
  readonly before: number | null
}

/** The same subject as that build has it. */
export const before = (subject: string) => `${subject}, before`

const SIMPLE = 'simple'
const RIVAL = 'TimelineJS'

/** For the lesson's own events, processor throttled, no graphics card, where nothing else is said. */
export const TARGETS: readonly Target[] = [
  {
    says: 'text, strip and map seen ÷ TimelineJS usable',
    ours: [SIMPLE, 'three panes seen'],
    over: [RIVAL, 'strip'],
    limit: 0.4,
  },
  { says: 'strip usable ÷ TimelineJS usable', ours: [SIMPLE, 'strip'], over: [RIVAL, 'strip'], limit: 0.8 },
  { says: 'map usable ÷ TimelineJS usable', ours: [SIMPLE, 'map'], over: [RIVAL, 'strip'], limit: 1 },
  { says: 'blocking time ÷ TimelineJS', ours: [SIMPLE, 'blocking'], over: [RIVAL, 'blocking'], limit: 0.8 },
  {
    says: 'event chosen → text and strip ÷ TimelineJS',
    ours: [SIMPLE, 'event → text and strip'],
    over: [RIVAL, 'event → text and strip'],
    limit: 0.4,
  },
  {
    says: 'event chosen → all panes ÷ TimelineJS',
    ours: [SIMPLE, 'event → all panes'],
    over: [RIVAL, 'event → all panes'],
    limit: 0.8,
  },
  {
    says: 'recommendation chosen → all panes ÷ TimelineJS',
    ours: [SIMPLE, 'recommendation → all panes'],
    over: [RIVAL, 'event → all panes'],
    limit: 0.8,
  },
  {
    says: 'first choice ÷ later ones of its kind',
    ours: [SIMPLE, 'first choice'],
    over: [SIMPLE, 'later choice of the kind'],
    limit: 1.2,
  },
  {
    says: 'step of the day, unthrottled: scripts of strip and map (ms)',
    ours: ['simple, unthrottled', 'work of a day: strip and map'],
    limit: 8,
  },
  {
    says: 'step of the day, unthrottled: all of the page’s thread (ms)',
    ours: ['simple, unthrottled', 'work of a day: all'],
    limit: 16,
  },
  { says: 'first load, simple painter (kB sent)', ours: [SIMPLE, 'kilobytes'], limit: 700 },
  { says: 'first load, detailed painter (kB sent)', ours: ['detailed', 'kilobytes'], limit: 950 },
  { says: 'elements after load', ours: [SIMPLE, 'elements'], limit: 2_000 },
  {
    says: '10,000 events: strip usable ÷ own',
    ours: ['10,000 events', 'strip'],
    over: [SIMPLE, 'strip'],
    limit: 2,
  },
  {
    says: '10,000 events: choice → all panes ÷ own',
    ours: ['10,000 events', 'event → all panes'],
    over: [SIMPLE, 'event → all panes'],
    limit: 2,
  },
  {
    says: 'Study, next step → all panes ÷ TimelineJS, next slide',
    ours: ['study', 'next → all panes'],
    over: [RIVAL, 'next'],
    limit: 1,
  },
  {
    says: 'Study, lock in → reveal ÷ TimelineJS, next slide',
    ours: ['study', 'lock in → reveal'],
    over: [RIVAL, 'next'],
    limit: 1,
  },
  {
    says: 'Present, key → audience’s window, unthrottled, the longest (ms)',
    ours: ['present', 'key → audience'],
    counts: 'most',
    limit: 250,
  },
]

/** Those whose figures have been measured. */
export function rowsOf(samples: Samples, targets: readonly Target[]): readonly Row[] {
  return targets.flatMap((target) => {
    const now = reachedBy(samples, target)
    if (now === null) return []
    const { ours, over } = target
    const subject = before(ours[0])
    // against itself where the target is one of the lesson against itself
    const overBefore = over?.[0] === ours[0] ? ([subject, over[1]] as const) : over
    const then = reachedBy(samples, { ...target, ours: [subject, ours[1]], ...(overBefore && { over: overBefore }) })
    return [{ ...target, ...now, before: then?.reached ?? null }]
  })
}

function reachedBy(samples: Samples, { ours, over, counts = 'median' }: Target) {
  const summaryOf = ([subject, name]: Measure) => summarise(samples.get(subject)?.get(name) ?? [])
  const summary = summaryOf(ours)
  const other = over === undefined ? null : summaryOf(over)
  if (summary === null || (over !== undefined && other === null)) return null
  return { summary, other, reached: other === null ? summary[counts] : summary[counts] / other.median }
}
