import type { Timeline } from 'vis-timeline/esnext'
import { type Day, fromMilliseconds, toMilliseconds } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { DayScale } from './lane-signs.ts'
import type { StripType } from './text-width.ts'

type Size = { readonly width: number; readonly height: number }

/** Used where nothing can be measured, as in tests. */
const ASSUMED: Size = { width: 760, height: 240 }
const DAY = toMilliseconds(1)

/** What the strip currently shows, in days and in pixels. */
export type StripViewport = {
  /** As last measured, because measuring during a change forces a new layout each time. */
  readonly width: () => number
  /** The height of the lanes together. */
  readonly height: () => number
  readonly measure: () => void
  /** Takes the room that the next drawing will have. */
  readonly foresee: () => void
  readonly scale: () => DayScale
  /** The days that are mostly in view. */
  readonly view: () => TimeWindow
  /** The time at a point of the screen: the day, and the fraction of it that has passed. */
  readonly dayAt: (clientX: number) => number
  /** The lanes without their names, on the screen; the axis lies above. */
  readonly area: () => DOMRect | undefined
}

/**
 * The room that the names of the lanes and the axis will leave in a strip of that size (timeline.css), so that its first
 * drawing is its last. The library lets its borders overlap by a pixel.
 */
export function roomForDays({ width, height }: Size, { size, rem }: Pick<StripType, 'size' | 'rem'>): Size {
  return {
    width: width + 1 - Math.round(6.6 * size),
    height: height + 1 - Math.round(1.875 * rem) - Math.round(1.25 * size),
  }
}

/** The room that days and lanes have, or will have once they are drawn. */
export function roomNow(host: HTMLElement, type: StripType): Size {
  const { clientWidth: width = 0, clientHeight: height = 0 } = host.querySelector('.vis-panel.vis-center') ?? {}
  if (width > 0 && height > 0) return { width, height }
  return roomAhead(host, type)
}

function roomAhead({ offsetWidth: width, offsetHeight: height }: HTMLElement, type: StripType): Size {
  return width === 0 ? ASSUMED : roomForDays({ width, height }, type)
}

export function stripViewportOf(timeline: Timeline, host: HTMLElement, typeNow: () => StripType): StripViewport {
  const centre = () => host.querySelector('.vis-panel.vis-center')
  let known = roomNow(host, typeNow())
  const width = () => known.width
  const area = () => centre()?.getBoundingClientRect()
  const perPixel = () => {
    const { start, end } = timeline.getWindow()
    return (end.valueOf() - start.valueOf()) / DAY / width()
  }
  const firstDay = (): Day => timeline.getWindow().start.valueOf() / DAY
  return {
    width,
    height: () => known.height,
    measure: () => {
      known = roomNow(host, typeNow())
    },
    foresee: () => {
      known = roomAhead(host, typeNow())
    },
    area,
    scale: () => {
      const [first, days] = [firstDay(), perPixel()]
      return {
        x: (day) => (day - first) / days,
        width: width(),
        line: typeNow().line,
        measure: typeNow().measure,
      }
    },
    view: () => {
      const { start, end } = timeline.getWindow()
      return { from: fromMilliseconds(start.valueOf() + DAY / 2), to: fromMilliseconds(end.valueOf() - DAY / 2) }
    },
    dayAt: (clientX) => firstDay() + (clientX - (area()?.left ?? 0)) * perPixel(),
  }
}

/** As many days as now, moved so that the range is in the middle; unchanged if it is already in view. */
export function viewIncluding(days: TimeWindow, view: TimeWindow, frame: TimeWindow): TimeWindow {
  if (days.from <= view.to && days.to >= view.from) return view
  const length = view.to - view.from
  const begin = Math.max(Math.min(days.from - Math.round(length / 2), frame.to - length), frame.from)
  return { from: begin, to: begin + length }
}

/** How much is drawn beyond the view on either side, in a lesson with too many events to draw them all. */
const AHEAD = 0.25

export function reachOf({ from, to }: TimeWindow): TimeWindow {
  const ahead = Math.ceil((to + 1 - from) * AHEAD)
  return { from: from - ahead, to: to + ahead }
}
