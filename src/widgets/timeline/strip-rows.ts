import type { DataItem } from 'vis-timeline/esnext'
import { type Day, toMilliseconds } from '#src/domain/day.ts'
import type { TimelineScene } from './timeline-scene.ts'

/** What the library keeps: one row for each lane, whose picture is ours, and what lies behind all lanes. */
export type StripRow = DataItem & {
  readonly id: string
  readonly picture?: HTMLElement
  /** Equal signatures need no redrawing. */
  readonly signature: string
}

export function rowsOf(scene: TimelineScene, pictureOf: (lane: string) => HTMLElement): StripRow[] {
  const { from, to } = scene.frame
  const lanes = scene.lanes.map(({ id: lane }): StripRow => {
    const looks = { className: 'strip-lane', picture: pictureOf(lane), signature: '' }
    return { id: `lane ${lane}`, group: lane, type: 'range', limitSize: false, ...range(from, to), ...looks }
  })
  return [...lanes, ...backgroundsOf(scene)]
}

function range(from: Day, to: Day) {
  return { start: toMilliseconds(from), end: toMilliseconds(to + 1), content: '' }
}

/** The turning points, and shades over the days outside the chosen window. */
function backgroundsOf({ window, frame, turningPoints }: TimelineScene): StripRow[] {
  const stretch = (id: string, className: string, from: Day, to: Day): StripRow[] =>
    from > to
      ? []
      : [{ id, type: 'background', className, signature: `${className} ${from} ${to}`, ...range(from, to) }]
  const turns = turningPoints.flatMap(({ days, later }, at) =>
    stretch(`turn-${at}`, later ? 'strip-turn strip-turn-later' : 'strip-turn', days.from, days.to),
  )
  if (window === null) return turns
  return [
    ...turns,
    ...stretch('shade-before', 'strip-shade', frame.from, window.from - 1),
    ...stretch('shade-after', 'strip-shade', window.to + 1, frame.to),
  ]
}
