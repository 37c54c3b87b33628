import { groupBy } from '#src/domain/group-by.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { type VisibleDays, drawnItems, isDrawnEach } from './bundles.ts'
import { type LaneLayout, type PlacedItem, layOutLanes } from './lane-layout.ts'
import { type LanePicture, createLanePicture } from './lane-picture.ts'
import { type DayScale, isPoint, sealSize } from './lane-signs.ts'
import type { TimelineItem, TimelineScene } from './timeline-scene.ts'

/** The strip on the screen: the days drawn, and the total height of the lanes. */
export type StripRoom = VisibleDays & { readonly room: number; readonly typeKey: string }

/** The contents of the strip: its items, their layout, and the elements that show them, lane by lane. */
export function createStripPicture(frame: TimeWindow) {
  const pictures = new Map<string, LanePicture>()
  let layouts: ReadonlyMap<string, LaneLayout> = new Map()
  let drawn: readonly TimelineItem[] = []
  let laidOut = { key: '', plan: drawn }

  const pictureOf = (lane: string): LanePicture => {
    const picture = pictures.get(lane) ?? createLanePicture(frame)
    pictures.set(lane, picture)
    return picture
  }
  /** The expensive part, unaffected by selections and day steps. */
  const layOut = (
    scene: TimelineScene,
    plan: readonly TimelineItem[],
    scale: DayScale,
    { room, typeKey }: StripRoom,
  ) => {
    const barrier = scale.x(scene.documentDay + 0.5)
    const key = [scale.x(0), scale.x(1), scale.width, room, barrier, typeKey, ...scene.lanes.map(({ id }) => id)].join()
    if (laidOut.key === key && laidOut.plan === plan) return
    laidOut = { key, plan }
    const byLane = groupBy(plan, ({ lane }) => lane)
    const lanes = scene.lanes.map(({ id }) => ({ id, items: byLane.get(id) ?? [] }))
    layouts = layOutLanes(lanes, scale, { room, barrier, middle: scene.documentDay })
  }
  return {
    drawn: () => drawn,
    layoutOf: (lane: string) => layouts.get(lane),
    elementOf: (lane: string) => pictureOf(lane).element,
    /** Whether the font has changed, and with it the room that headlines need. */
    forget: () => {
      laidOut = { key: '', plan: [] }
    },
    show: (scene: TimelineScene, scale: DayScale, room: StripRoom) => {
      drawn = drawnItems(scene, room)
      // bundles are laid out as they are drawn: there is no other plan of them
      layOut(scene, isDrawnEach(scene) ? scene.plan : drawn, scale, room)
      const byLane = groupBy(drawn, ({ lane }) => lane)
      for (const { id } of scene.lanes) {
        const drawings = (byLane.get(id) ?? []).flatMap((item) => {
          const placed = layouts.get(id)?.places.get(item.id)
          if (placed === undefined) return []
          const label = isReached(item, placed, scale) ? placed.label : null
          const shift = shiftOf(item, placed, scale, scene)
          return [{ item, placed: { ...placed, label }, shift, chosenSeal: scene.chosenSeal }]
        })
        pictureOf(id).show(drawings)
      }
    },
  }
}

/** Whether a bar that is still under way has come as far as the headline that has its room along it. */
function isReached(item: TimelineItem, { label }: PlacedItem, { x }: DayScale): boolean {
  return label === null || label.side === 'after' || label.side === 'before' || label.box.left < x(item.to + 1)
}

/**
 * A bar still under way is shorter than in the layout, and its headline follows its end; but the headline starts after
 * the seals, and skips the document's line at once.
 */
function shiftOf(item: TimelineItem, { label }: PlacedItem, scale: DayScale, { documentDay }: TimelineScene): number {
  if (label?.side !== 'after' || isPoint(item)) return 0
  const barrier = scale.x(documentDay + 0.5)
  const wanted = scale.x(item.to + 1) + label.offset
  const from = Math.max(wanted, scale.x(item.from) + item.seals.length * sealSize(scale))
  // what is drawn to its full length is where it was laid out
  if (Math.abs(from - label.box.left) < 1) return 0
  const to = from + label.box.right - label.box.left
  return (from < barrier && to > barrier ? barrier + 2 : from) - wanted
}
