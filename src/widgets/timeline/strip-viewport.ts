import type { Timeline } from 'vis-timeline/esnext'
import { type Day, fromMilliseconds, toMilliseconds } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { DayScale } from './lane-signs.ts'
import type { StripType } from './text-width.ts'

/** Used where nothing can be measured, as in tests. */
export const ASSUMED_WIDTH = 760
const ASSUMED_HEIGHT = 240
const DAY = toMilliseconds(1)

/** What the strip currently shows, in days and in pixels. */
export type StripViewport = {
  /** As last measured, because measuring during a change forces a new layout each time. */
  readonly width: () => number
  /** The height of the lanes together. */
  readonly height: () => number
  readonly measure: () => void
  readonly scale: () => DayScale
  /** The days that are mostly in view. */
  readonly view: () => TimeWindow
  /** The time at a point of the screen: the day, and the fraction of it that has passed. */
  readonly dayAt: (clientX: number) => number
  /** The lanes without their names, on the screen; the axis lies above. */
  readonly area: () => DOMRect | undefined
}

export function stripViewportOf(timeline: Timeline, host: HTMLElement, typeNow: () => StripType): StripViewport {
  const centre = () => host.querySelector('.vis-panel.vis-center')
  const measured = () => {
    const { clientWidth = 0, clientHeight = 0 } = centre() ?? {}
    return { width: clientWidth || ASSUMED_WIDTH, height: clientHeight || ASSUMED_HEIGHT }
  }
  let known = measured()
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
      known = measured()
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
