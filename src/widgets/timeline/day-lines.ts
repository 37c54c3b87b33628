import type { Graph2d, Timeline } from 'vis-timeline/esnext'
import { type Day, toMilliseconds } from '#src/domain/day.ts'
import type { MonthRow } from './month-row.ts'
import type { TimelineScene } from './timeline-scene.ts'

const DOCUMENT = 'strip-document'
const AS_OF = 'strip-as-of'

/** The document's line across all lanes with its name on the axis, and the as-of line. */
export function addDayLines(timeline: Timeline, host: HTMLElement, first: TimelineScene) {
  const add = (id: string, label: string) => {
    timeline.addCustomTime(toMilliseconds(first.documentDay), id)
    timeline.setCustomTimeTitle('', id)
    // the library's type declarations know this method on its graph only
    ;(timeline as unknown as Pick<Graph2d, 'setCustomTimeMarker'>).setCustomTimeMarker(label, id, false)
  }
  /** The as-of line is at the end of its day. */
  const placeAsOf = (day: Day) => {
    timeline.setCustomTime(toMilliseconds(day + 1), AS_OF)
  }
  /** The document's line crosses the middle of its day. */
  const place = ({ documentDay, asOf }: TimelineScene) => {
    timeline.setCustomTime(toMilliseconds(documentDay) + toMilliseconds(1) / 2, DOCUMENT)
    placeAsOf(asOf)
  }
  add(DOCUMENT, first.documentDayLabel)
  add(AS_OF, '')
  place(first)
  return {
    place,
    placeAsOf,
    /**
     * Near the edge of the strip, the name of the document's day is beside its line, not across it. Without room it is
     * not there, rather than half under the buttons in the corner.
     */
    keepInSight: ({ flag }: MonthRow, middle: number) => {
      const name = host.querySelector<HTMLElement>(`.${DOCUMENT} > .vis-custom-time-marker`)
      if (name === null) return
      name.hidden = flag === null
      const shift = flag === null ? 0 : (flag.left + flag.right) / 2 - middle
      name.style.transform = `translateX(calc(-50% + ${shift}px))`
    },
  }
}
