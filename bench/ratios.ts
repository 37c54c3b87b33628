import { type Sample, type Summary, summarise } from './statistics.ts'

/** What must hold between the lesson and TimelineJS, as the issue sets it. */
export type Target = { readonly measure: string; readonly most: number }
export type Ratio = Target & { readonly ours: Summary; readonly theirs: Summary; readonly ratio: number }

export const TARGETS: readonly Target[] = [
  { measure: 'readable text', most: 0.5 },
  { measure: 'usable timeline', most: 1.5 },
  { measure: 'selection → text and timeline', most: 0.5 },
]
export const TARGETS_OF_MANY: readonly Target[] = [
  { measure: 'usable timeline', most: 0.5 },
  { measure: 'selection → text and timeline', most: 0.1 },
]

/** Ratios of medians. A measure that either side lacks has none. */
export function ratiosOf(ours: Sample, theirs: Sample, targets: readonly Target[]): readonly Ratio[] {
  return targets.flatMap((target) => {
    const [a, b] = [ours, theirs].map((sample) => summarise(sample.get(target.measure) ?? []))
    return a && b ? [{ ...target, ours: a, theirs: b, ratio: a.median / b.median }] : []
  })
}

export function ratioTable(ratios: readonly Ratio[]): string {
  const rows = ratios.map(({ measure, ours, theirs, ratio, most }) => [
    measure,
    inWords(ours),
    inWords(theirs),
    ratio.toFixed(2),
    `≤ ${most}`,
    ratio <= most ? 'met' : 'missed',
  ])
  return table(['', 'lesson (ms)', 'TimelineJS (ms)', 'ratio', 'target', ''], rows)
}

/** Median, and in brackets the least and the most. */
export function inWords({ median, least, most }: Summary): string {
  const [middle, low, high] = [median, least, most].map(rounded)
  return low === high ? `${middle}` : `${middle} (${low}–${high})`
}

/** Times to the millisecond, megabytes to a tenth. */
function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 20 ? 0 : 1)
}

/** A Markdown table: the first column names, the others hold figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}
