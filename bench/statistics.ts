/** Measured values by what they measure. */
export type Sample = Map<string, number[]>
/** Samples by what was measured: the lesson with one painter, TimelineJS … */
export type Samples = ReadonlyMap<string, Sample>

/** What did not come in time is no figure: whoever measures says so with `Infinity`, or fails. */
export function add(sample: Sample, name: string, value: number | null | undefined): void {
  if (value === null || value === undefined) return
  const known = sample.get(name)
  if (known === undefined) sample.set(name, [value])
  else known.push(value)
}

export type Summary = { readonly median: number; readonly least: number; readonly most: number; readonly count: number }

export function summarise(values: readonly number[]): Summary | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return null
  const half = sorted.length / 2
  const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
  return { median, least, most, count: sorted.length }
}
