import type { Day } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'

export type StripEvent = {
  readonly id: string
  readonly from: Day
  readonly to: Day
  readonly label: string
  /** 1 gets its room first. */
  readonly importance: number
}

/** Where an event stands: shares of the strip's width, and its row counted from 0. */
export type Placed = StripEvent & {
  readonly start: number
  readonly width: number
  readonly row: number
  readonly flips: boolean
}

/** Sizes as shares of the strip's width: of a letter, and of the least gap between two labels. */
const LETTER = 0.0077
const GAP = 0.012

/**
 * The few events for which there is room: the most important get theirs first, a label stands after the beginning of
 * its mark, or before its end where the strip would cut it.
 */
export function layOutStrip(
  events: readonly StripEvent[],
  days: TimeWindow,
  rows: number,
  scale = 1,
): readonly Placed[] {
  const length = days.to - days.from + 1
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  const placed: Placed[] = []
  const inOrder = events
    .filter(({ from, to }) => to >= days.from && from <= days.to)
    .toSorted((a, b) => a.importance - b.importance || b.from - a.from)
  for (const event of inOrder) {
    const start = (Math.max(event.from, days.from) - days.from) / length
    const end = (Math.min(event.to, days.to) + 1 - days.from) / length
    const needed = event.label.length * LETTER * scale + GAP
    const flips = start + needed > 1
    const from = flips ? Math.max(0, end - needed) : start
    const to = flips ? end : Math.max(end, start + needed)
    if (needed > 1) continue
    const row = Array.from({ length: rows }, (_, at) => at).find(
      (at) => !taken.some((each) => each.row === at && each.from < to && each.to > from),
    )
    if (row === undefined) continue
    taken.push({ row, from, to })
    placed.push({ ...event, start, width: end - start, row, flips })
  }
  return placed.toSorted((a, b) => a.from - b.from || a.row - b.row)
}

/** Days to write under the axis: as many as there is room for, evenly apart, the first of a month among them. */
export function daysToWrite({ from, to }: TimeWindow, most: number): readonly Day[] {
  const apart = Math.max(1, Math.ceil((to - from + 1) / most))
  return Array.from({ length: Math.floor((to - from) / apart) + 1 }, (_, at) => from + at * apart)
}
