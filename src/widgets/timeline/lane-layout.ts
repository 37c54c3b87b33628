import { type DayScale, type LabelOption, type LaneBox, type LaneSign, toLaneSign } from './lane-signs.ts'
import { type PackedLane, inPackingOrder, moved, packLane } from './pack-lane.ts'
import type { Day } from '#src/domain/day.ts'
import type { TimelineItem } from './timeline-scene.ts'

/** The position of an item's sign in its lane, and of its headline, if it has one. */
export type PlacedItem = {
  readonly top: number
  readonly height: number
  readonly label: LabelOption | null
  /** What a pointer can meet, in pixels of the lane. */
  readonly boxes: readonly LaneBox[]
}
export type LaneLayout = { readonly height: number; readonly places: ReadonlyMap<string, PlacedItem> }

/** Pixels above and below the signs of a lane. */
const MARGIN = 2

type Lane = { readonly id: string; readonly signs: readonly LaneSign[]; readonly packingOrder: readonly LaneSign[] }
type Headlines = ReadonlyMap<LaneSign, LabelOption>
/** `most` is the maximum height of its signs, less than they need if not all lanes fit. */
type LaneState = { readonly most: number; readonly headlines: Headlines; readonly packed: PackedLane }

/**
 * Lays out all lanes together so that they fit. Marks come first; then headlines, most important first, each only if
 * all lanes still fit: in short form, so that many fit, and then in full where there is room. Depends on days and room,
 * not on the selection or on what is known, so no sign moves while days pass.
 */
export function layOutLanes(
  lanes: readonly { readonly id: string; readonly items: readonly TimelineItem[] }[],
  scale: DayScale,
  { room, barrier, middle }: { readonly room: number; readonly barrier: number; readonly middle: Day },
): ReadonlyMap<string, LaneLayout> {
  const all: Lane[] = lanes.map(({ id, items }) => {
    const signs = items.map((item) => toLaneSign(item, scale, barrier))
    return { id, signs, packingOrder: inPackingOrder(signs) }
  })
  const heightOf = ({ height }: PackedLane) => Math.max(height, scale.line) + 2 * MARGIN
  const states = new Map(all.map((lane): [Lane, LaneState] => [lane, markedOnly(lane, Infinity)]))
  const total = () => [...states.values()].reduce((sum, { packed }) => sum + heightOf(packed), 0)
  if (total() > room) squeeze()
  const inOrder = byUrgency(all, middle)
  for (const { lane, sign } of inOrder) write(lane, sign, shortestOf(sign))
  for (const { lane, sign } of inOrder) {
    if (states.get(lane)?.headlines.get(sign)?.form === 'short') write(lane, sign, fullOf(sign))
  }
  // the remaining height is shared out, so that the lanes fill the strip
  const spare = Math.max(0, Math.min(Math.floor((room - total()) / Math.max(all.length, 1)), scale.line))
  return new Map([...states].map(([{ id }, { packed }]) => [id, written(packed, heightOf(packed) + spare)]))

  /** Places a headline at the first position where it overlaps nothing and all lanes still fit. */
  function write(lane: Lane, sign: LaneSign, options: readonly LabelOption[]) {
    const { most, headlines, packed } = states.get(lane) as LaneState
    const others = total() - heightOf(packed)
    for (const option of options) {
      const next = withHeadline(lane, most, new Map(headlines).set(sign, option))
      if (next === null || others + heightOf(next.packed) > room) continue
      states.set(lane, next)
      return
    }
  }

  /** Lanes shrink in proportion to their height beyond one line. */
  function squeeze() {
    const beyond = ({ packed }: LaneState) => heightOf(packed) - scale.line - 2 * MARGIN
    const sum = [...states.values()].reduce((all, state) => all + beyond(state), 0)
    const part = Math.max(0, 1 - (total() - room) / Math.max(sum, 1))
    for (const [lane, state] of states)
      states.set(lane, markedOnly(lane, scale.line + Math.floor(beyond(state) * part)))
  }
}

function markedOnly({ packingOrder }: Lane, most: number): LaneState {
  return { most, headlines: new Map(), packed: packLane(packingOrder, new Map(), most) }
}

/** Null if a headline would overlap anything. */
function withHeadline({ packingOrder }: Lane, most: number, headlines: Headlines): LaneState | null {
  const packed = packLane(packingOrder, headlines, most)
  return most === Infinity || isClear(packed) ? { most, headlines, packed } : null
}

function isClear({ rows }: PackedLane): boolean {
  const placed = rows.map(({ sign, top, option }) => ({
    text: option && moved(option.box, top),
    boxes: [...sign.boxes, ...(option === null ? [] : [option.box])].map((box) => moved(box, top)),
  }))
  return placed.every(
    ({ text }, at) =>
      text === null || placed.every(({ boxes }, other) => other === at || !boxes.some((box) => meets(text, box))),
  )
}

function meets(a: LaneBox, b: LaneBox): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

const fullOf = ({ options }: LaneSign) => options.filter(({ form }) => form === 'full')
const shortestOf = ({ item, options }: LaneSign) =>
  item.shortLabel === '' ? options : options.filter(({ form }) => form === 'short')

/** The order in which headlines get room: by importance, then by distance from the document's day. */
function byUrgency(lanes: readonly Lane[], middle: Day): readonly { readonly lane: Lane; readonly sign: LaneSign }[] {
  const rank = ({ importance, turning }: TimelineItem) => (turning ? 0 : importance)
  const distance = ({ from }: TimelineItem) => Math.abs(from - middle)
  return lanes
    .flatMap((lane) => lane.signs.map((sign) => ({ lane, sign })))
    .sort((a, b) => rank(a.sign.item) - rank(b.sign.item) || distance(a.sign.item) - distance(b.sign.item))
}

function written({ rows }: PackedLane, height: number): LaneLayout {
  const places = rows.map(({ sign, top, option }): [string, PlacedItem] => {
    const boxes = option === null ? sign.boxes : [...sign.boxes, option.box]
    const depth = Math.max(...sign.boxes.map(({ bottom }) => bottom))
    return [
      sign.item.id,
      { top: top + MARGIN, height: depth, label: option, boxes: boxes.map((box) => moved(box, top + MARGIN)) },
    ]
  })
  return { height, places: new Map(places) }
}

/** The item nearest to a point of the lane, within a reach that makes every mark at least 24 pixels wide. */
export function findAt(
  layout: LaneLayout,
  x: number,
  y: number,
  isShown: (id: string) => boolean = () => true,
  reach = 6,
): string | null {
  let found: string | null = null
  let least = reach
  for (const [id, { boxes }] of layout.places) {
    if (!isShown(id)) continue
    for (const box of boxes) {
      const distance = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
      if (distance <= least && (distance < least || found === null)) {
        least = distance
        found = id
      }
    }
  }
  return found
}
