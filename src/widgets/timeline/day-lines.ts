import type { Graph2d, Timeline } from 'vis-timeline/esnext'
import { toMilliseconds } from '#src/domain/day.ts'
import type { Scale } from './lane-signs.ts'
import type { TimelineScene } from './timeline-scene.ts'

const DOCUMENT = 'strip-document'
const AS_OF = 'strip-as-of'

/** The document's line across all lanes, with its name on the axis, and the handle of the as-of line. */
export function addDayLines(timeline: Timeline, host: HTMLElement, first: TimelineScene) {
  let documentDay = first.documentDay
  const add = (id: string, label: string) => {
    timeline.addCustomTime(toMilliseconds(first.documentDay), id)
    timeline.setCustomTimeTitle('', id)
    // the library's type declarations know this method on its graph only
    ;(timeline as unknown as Pick<Graph2d, 'setCustomTimeMarker'>).setCustomTimeMarker(label, id, false)
  }
  /** The document's line crosses the middle of its day; the as-of handle stands where its day ends. */
  const place = (scene: TimelineScene) => {
    documentDay = scene.documentDay
    timeline.setCustomTime(toMilliseconds(scene.documentDay) + toMilliseconds(1) / 2, DOCUMENT)
    timeline.setCustomTime(toMilliseconds(scene.asOf + 1), AS_OF)
  }
  add(DOCUMENT, first.documentDayLabel)
  add(AS_OF, '')
  place(first)
  return {
    place,
    /** Near the edge of the strip, the name of the document's day stands beside its line, not across it. */
    keepInSight: ({ x, width }: Scale) => {
      const flag = host.querySelector<HTMLElement>(`.${DOCUMENT} > .vis-custom-time-marker`)
      if (flag === null) return
      const middle = x(documentDay + 0.5)
      const half = flag.offsetWidth / 2
      const shift = Math.max(half - middle, 0) - Math.max(middle + half - width, 0)
      flag.style.transform = `translateX(calc(-50% + ${shift}px))`
    },
  }
}
