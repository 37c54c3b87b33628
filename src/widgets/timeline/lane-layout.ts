import { type DayScale, type LabelOption, type LaneBox, type LaneSign, toLaneSign } from './lane-signs.ts'
import { type PackedLane, packLane } from './pack-lane.ts'
import type { Day } from '#src/domain/day.ts'
import type { TimelineItem } from './timeline-scene.ts'

/** Where an item's sign stands in its lane, and where its headline is written, if it is. */
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

type Lane = { readonly id: string; readonly signs: readonly LaneSign[] }
type Headlines = ReadonlyMap<LaneSign, LabelOption>
/** `most`: how high its signs may stand; less than they need where not all lanes find room. */
type LaneState = { readonly most: number; readonly headlines: Headlines; readonly packed: PackedLane }

/**
 * The rows of all lanes together, so that all of them fit into the room there is. Marks come first; then headlines, the
 * most important first, each where it makes no lane so high that another would be out of sight: in few words, so that
 * many find room, and then in full where there still is some. It depends on the
 * days and on the room, not on what is chosen or known: no sign moves while days pass.
 */
export function layOutLanes(
  lanes: readonly { readonly id: string; readonly items: readonly TimelineItem[] }[],
  scale: DayScale,
  { room, barrier, middle }: { readonly room: number; readonly barrier: number; readonly middle: Day },
): ReadonlyMap<string, LaneLayout> {
  const all: Lane[] = lanes.map(({ id, items }) => ({
    id,
    signs: items.map((item) => toLaneSign(item, scale, barrier)),
  }))
  const heightOf = ({ height }: PackedLane) => Math.max(height, scale.line) + 2 * MARGIN
  const states = new Map(all.map((lane): [Lane, LaneState] => [lane, markedOnly(lane, Infinity)]))
  const total = () => [...states.values()].reduce((sum, { packed }) => sum + heightOf(packed), 0)
  if (total() > room) squeeze()
  const inOrder = byUrgency(all, middle)
  for (const { lane, sign } of inOrder) write(lane, sign, shortestOf(sign))
  for (const { lane, sign } of inOrder) {
    if (states.get(lane)?.headlines.get(sign)?.form === 'short') write(lane, sign, fullOf(sign))
  }
  // what is left over is shared out, so that the lanes fill their room
  const spare = Math.max(0, Math.min(Math.floor((room - total()) / Math.max(all.length, 1)), scale.line))
  return new Map([...states].map(([{ id }, { packed }]) => [id, written(packed, heightOf(packed) + spare)]))

  /** Writes a headline at the first of the places where it lies over nothing and puts no lane out of sight. */
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

  /** Lanes give way in proportion to what they have beyond a line. */
  function squeeze() {
    const beyond = ({ packed }: LaneState) => heightOf(packed) - scale.line - 2 * MARGIN
    const sum = [...states.values()].reduce((all, state) => all + beyond(state), 0)
    const part = Math.max(0, 1 - (total() - room) / Math.max(sum, 1))
    for (const [lane, state] of states)
      states.set(lane, markedOnly(lane, scale.line + Math.floor(beyond(state) * part)))
  }
}

function markedOnly({ signs }: Lane, most: number): LaneState {
  return { most, headlines: new Map(), packed: packLane(signs, new Map(), most) }
}

/** Null where a headline would lie over anything. */
function withHeadline({ signs }: Lane, most: number, headlines: Headlines): LaneState | null {
  const packed = packLane(signs, headlines, most)
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

function moved(box: LaneBox, top: number): LaneBox {
  return { ...box, top: box.top + top, bottom: box.bottom + top }
}

function meets(a: LaneBox, b: LaneBox): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

const fullOf = ({ options }: LaneSign) => options.filter(({ form }) => form === 'full')
const shortestOf = ({ item, options }: LaneSign) =>
  item.shortLabel === '' ? options : options.filter(({ form }) => form === 'short')

/** Who speaks first where headlines compete for room: the more important, then the nearer to the middle of the story. */
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
