import type { DataItem } from 'vis-timeline/esnext'
import { toMilliseconds } from '#src/domain/day.ts'
import type { TimelineScene } from './timeline-scene.ts'

/** The library's items: one per lane, which we draw ourselves. */
export type StripRow = DataItem & { readonly id: string; readonly picture?: HTMLElement }

export function rowsOf({ lanes, frame }: TimelineScene, pictureOf: (lane: string) => HTMLElement): StripRow[] {
  return lanes.map(({ id: lane }) => ({
    id: `lane ${lane}`,
    group: lane,
    type: 'range',
    limitSize: false,
    start: toMilliseconds(frame.from),
    end: toMilliseconds(frame.to + 1),
    content: '',
    className: 'strip-lane',
    picture: pictureOf(lane),
  }))
}
