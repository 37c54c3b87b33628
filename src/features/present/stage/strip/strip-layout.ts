import type { Day } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'

export type StripEvent = {
  readonly id: string
  readonly from: Day
  readonly to: Day
  /** Its first day, written before its label. */
  readonly date: string
  readonly label: string
  /** 1 gets its room first. */
  readonly importance: number
}

/** The position of an event, in fractions of the strip's width, and its row from 0. */
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
 * The few events that fit, most important first. A label starts at the beginning of its mark, or ends at its end if the
 * strip would cut it off.
 */
export function layOutStrip(
  events: readonly StripEvent[],
  days: TimeWindow,
  rows: number,
  scale = 1,
): readonly Placed[] {
  const length = days.to - days.from + 1
  const inSight = events
    .filter(({ from, to }) => to >= days.from && from <= days.to)
    .map((event) => withRoom(event, days, length, scale))
    .filter(({ room }) => room.to - room.from <= 1)
    .toSorted((a, b) => a.importance - b.importance || b.from - a.from)
  const chosen = intoRows(inSight, rows)
  // the chosen ones are then arranged down the strip in order of time
  return intoRows(
    chosen.toSorted((a, b) => a.room.from - b.room.from),
    rows,
  ).toSorted((a, b) => a.from - b.from || a.row - b.row)
}

type WithRoom = Omit<Placed, 'row'> & { readonly room: { readonly from: number; readonly to: number } }

function withRoom(event: StripEvent, days: TimeWindow, length: number, scale: number): WithRoom {
  const start = (Math.max(event.from, days.from) - days.from) / length
  const end = (Math.min(event.to, days.to) + 1 - days.from) / length
  const needed = `${event.date} ${event.label}`.length * LETTER * scale + GAP
  const flips = start + needed > 1
  const room = flips ? { from: end - needed, to: end } : { from: start, to: Math.max(end, start + needed) }
  return { ...event, start, width: end - start, flips, room }
}

/** Each in the first row with room, in order; those without room are left out. */
function intoRows<T extends WithRoom>(events: readonly T[], rows: number): readonly (T & { readonly row: number })[] {
  const placed: (T & { readonly row: number })[] = []
  for (const event of events) {
    const row = Array.from({ length: rows }, (_, at) => at).find(
      (at) =>
        !placed.some((each) => each.row === at && each.room.from < event.room.to && each.room.to > event.room.from),
    )
    if (row !== undefined) placed.push({ ...event, row })
  }
  return placed
}

/**
 * How many rows have room, eight at the most: below the band, and in a bit more than half of the body where words stand
 * under the strip. `scale` is that of the text, `grown` how much larger the strip writes. Heights are in em of the
 * stage's sheet or of the strip, as in their style sheets, on a stage of 16 to 9 or higher.
 */
export function rowsWithRoom(isAlone: boolean, scale: number, grown: number): number {
  const body = SHEET / scale - BAND
  const strip = (body * (isAlone ? 1 : SHARE_ABOVE_WORDS)) / grown - AROUND
  return Math.min(MOST_ROWS, Math.max(1, Math.floor(strip / ROW)))
}

const MOST_ROWS = 8
/** 1080 of the stage's pixels, where an em has 28. */
const SHEET = 1080 / 28
const BAND = 3.4
const SHARE_ABOVE_WORDS = 0.56
/** The strip's margins and its axis. */
const AROUND = 3.6
/** A bar, its label and the line under a chosen one. */
const ROW = 1.7

/** Days to label on the axis: as many as fit, evenly spaced, including the first of each month. */
export function daysToWrite({ from, to }: TimeWindow, most: number): readonly Day[] {
  const apart = Math.max(1, Math.ceil((to - from + 1) / most))
  return Array.from({ length: Math.floor((to - from) / apart) + 1 }, (_, at) => from + at * apart)
}
