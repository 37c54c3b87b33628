import type { DataItem } from 'vis-timeline/esnext'
import { type Day, toMilliseconds } from '#src/domain/day.ts'
import { type Drawing, classesOf, signatureOf } from './item-element.ts'
import type { LaneLayout } from './lane-layout.ts'
import type { TimelineScene } from './timeline-scene.ts'

/** What the library keeps: where a thing stands in time, and for an event all that its picture depends on. */
export type StripRow = DataItem & {
  readonly id: string
  readonly drawing?: Drawing
  /** Equal signatures need no redrawing. */
  readonly signature: string
}

type Items = TimelineScene['items']
type Layouts = ReadonlyMap<string, LaneLayout>

export function rowsOf(scene: TimelineScene, drawn: Items, layouts: Layouts): StripRow[] {
  return [...eventsOf(drawn, scene.chosenSeal, layouts), ...backgroundsOf(scene)]
}

function range(from: Day, to: Day) {
  return { start: toMilliseconds(from), end: toMilliseconds(to + 1), content: '' }
}

function eventsOf(items: Items, chosenSeal: number | null, layouts: Layouts): StripRow[] {
  return items.flatMap((item): StripRow[] => {
    const placed = layouts.get(item.lane)?.places.get(item.id)
    if (placed === undefined) return []
    const drawing = { item, placed, chosenSeal }
    const { id, lane, from, to } = item
    const looks = { className: classesOf(drawing), drawing, signature: signatureOf(drawing) }
    return [{ id, group: lane, type: 'range', limitSize: false, ...range(from, to), ...looks }]
  })
}

/** The as-of line at the end of its day, and shades over the days outside the chosen window. */
function backgroundsOf({ window, frame, asOf }: TimelineScene): StripRow[] {
  const stretch = (id: string, className: string, from: Day, to: Day): StripRow[] =>
    from > to ? [] : [{ id, type: 'background', className, signature: `${from} ${to}`, ...range(from, to) }]
  const after = stretch('after', 'strip-after', asOf + 1, frame.to)
  if (window === null) return after
  return [
    ...after,
    ...stretch('shade-before', 'strip-shade', frame.from, window.from - 1),
    ...stretch('shade-after', 'strip-shade', window.to + 1, frame.to),
  ]
}
