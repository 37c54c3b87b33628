import type { Row } from './targets.ts'
import type { Summary } from './statistics.ts'

export function targetTable(rows: readonly Row[]): string {
  const isCompared = rows.some(({ before }) => before !== null)
  const lines = rows.map(({ says, summary, other, reached, before, limit }) => [
    says,
    inWords(summary),
    other === null ? '' : inWords(other),
    ...(isCompared ? [before === null ? '' : inFigures(before)] : []),
    inFigures(reached),
    `≤ ${limit.toLocaleString('en')}`,
    reached <= limit ? 'met' : '**missed**',
  ])
  return table(['', 'lesson', 'beside', ...(isCompared ? ['before'] : []), 'reached', 'target', ''], lines)
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

function inFigures(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(2)
}

/** A Markdown table: the first column names, the others hold figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}
