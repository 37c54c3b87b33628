import { groupBy } from '#src/domain/group-by.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { type VisibleDays, drawnItems } from './bundles.ts'
import { type LaneLayout, type Packing, layOutLane, packLane } from './lane-layout.ts'
import { type LanePicture, createLanePicture } from './lane-picture.ts'
import type { DayScale } from './lane-signs.ts'
import type { TimelineItem, TimelineScene } from './timeline-scene.ts'

/** What stands on the strip: which items, where they stand, and the elements that show them, lane by lane. */
export function createStripPicture(frame: TimeWindow) {
  const pictures = new Map<string, LanePicture>()
  const packings = new Map<string, { readonly key: string; readonly packing: Packing }>()
  let layouts: ReadonlyMap<string, LaneLayout> = new Map()
  let drawn: readonly TimelineItem[] = []

  const pictureOf = (lane: string): LanePicture => {
    const picture = pictures.get(lane) ?? createLanePicture(frame)
    pictures.set(lane, picture)
    return picture
  }
  /** The costly part of a layout, which a choice does not touch. */
  const packingOf = (lane: string, items: readonly TimelineItem[], scale: DayScale): Packing => {
    const key = keyOf(items, scale)
    const known = packings.get(lane)
    if (known?.key === key) return known.packing
    const packing = packLane(items, scale)
    packings.set(lane, { key, packing })
    return packing
  }
  return {
    drawn: () => drawn,
    layoutOf: (lane: string) => layouts.get(lane),
    elementOf: (lane: string) => pictureOf(lane).element,
    show: (scene: TimelineScene, scale: DayScale, visible: VisibleDays) => {
      const { lanes, chosenSeal } = scene
      drawn = drawnItems(scene, visible)
      const byLane = groupBy(drawn, ({ lane }) => lane)
      layouts = new Map(
        lanes.map(({ id }) => {
          const items = byLane.get(id) ?? []
          return [id, layOutLane(items, scale, packingOf(id, items, scale))]
        }),
      )
      for (const { id } of lanes) {
        const drawings = (byLane.get(id) ?? []).flatMap((item) => {
          const placed = layouts.get(id)?.places.get(item.id)
          return placed === undefined ? [] : [{ item, placed, chosenSeal }]
        })
        pictureOf(id).show(drawings)
      }
    },
    /** The letters have changed, and with them the room that a headline needs. */
    measureAnew: () => {
      packings.clear()
    },
  }
}

/** All that rows depend on. */
function keyOf(items: readonly TimelineItem[], { x, width }: DayScale): string {
  const signs = items.map(({ id, from, to, importance, turning, status, label, seals, doubtSign, members }) =>
    [id, from, to, importance, turning, status, seals.length, doubtSign, members === undefined ? label : ''].join(),
  )
  return [x(0), x(1), width, ...signs].join()
}
