import type { Timeline } from 'vis-timeline/esnext'
import { type Day, fromMilliseconds, toMilliseconds } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { DayScale } from './lane-signs.ts'
import type { StripType } from './text-width.ts'

/** Where nothing can be measured, as in tests without a page. */
export const ASSUMED_WIDTH = 760
const ASSUMED_HEIGHT = 240
const DAY = toMilliseconds(1)

/** What the strip shows at the moment, in days and in pixels. */
export type StripViewport = {
  /** As last measured: to ask the page again while it is changing would have it laid out anew each time. */
  readonly width: () => number
  /** The height of the lanes together. */
  readonly height: () => number
  readonly measure: () => void
  readonly scale: () => DayScale
  /** The days whose larger part is in view. */
  readonly view: () => TimeWindow
  /** Where on the time line a point of the screen lies: the day, and how much of it has passed. */
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

/** As many days as now, moved so that the stretch lies in the middle; the same view where it is in stage already. */
export function viewIncluding(days: TimeWindow, view: TimeWindow, frame: TimeWindow): TimeWindow {
  if (days.from <= view.to && days.to >= view.from) return view
  const length = view.to - view.from
  const begin = Math.max(Math.min(days.from - Math.round(length / 2), frame.to - length), frame.from)
  return { from: begin, to: begin + length }
}

/** How much of the view is drawn ahead on either side of it, of a lesson with too many events to draw them all. */
const AHEAD = 0.25

export function reachOf({ from, to }: TimeWindow): TimeWindow {
  const ahead = Math.ceil((to + 1 - from) * AHEAD)
  return { from: from - ahead, to: to + ahead }
}
