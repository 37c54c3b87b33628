import type { LabelOption, LaneBox, LaneSign } from './lane-signs.ts'

/** A sign in its row, with its headline. */
export type PackedSign = { readonly sign: LaneSign; readonly top: number; readonly option: LabelOption | null }
export type PackedLane = { readonly rows: readonly PackedSign[]; readonly height: number }

/** The gap between neighbours. */
const APART = 1

/** Signs and headlines that have found their places; others can be put after them without placing these anew. */
type Placing = {
  readonly rows: PackedSign[]
  readonly taken: LaneBox[]
  /** Where something could begin: at the top, and below each box. In order. */
  readonly tops: number[]
}

/** Signs in the order in which they are placed without headlines: largest first. */
export function inPackingOrder(signs: readonly LaneSign[]): readonly LaneSign[] {
  const depths = new Map(signs.map((sign) => [sign, Math.max(...sign.boxes.map(({ top, bottom }) => bottom - top))]))
  const depthOf = (sign: LaneSign) => depths.get(sign) ?? 0
  return signs.toSorted((a, b) => depthOf(b) - depthOf(a) || a.item.from - b.item.from)
}

/**
 * First fit from the top: signs with a headline in the given order, then the others, which come in packing order. If
 * `most` is not enough, marks may overlap; headlines never do.
 */
export function packLane(
  signs: readonly LaneSign[],
  headlines: ReadonlyMap<LaneSign, LabelOption>,
  most = Infinity,
): PackedLane {
  const placing: Placing = { rows: [], taken: [], tops: [0] }
  for (const [sign, option] of headlines) put(placing, sign, option, most)
  for (const sign of signs) if (!headlines.has(sign)) put(placing, sign, null, most)
  return { rows: placing.rows, height: placing.tops.at(-1) ?? 0 }
}

function put({ rows, taken, tops }: Placing, sign: LaneSign, option: LabelOption | null, most: number) {
  const boxes = option === null ? sign.boxes : [...sign.boxes, option.box]
  let rise = 0
  let depth = 0
  for (const { top, bottom } of boxes) {
    rise = Math.max(rise, -top)
    depth = Math.max(depth, bottom)
  }
  depth += rise
  const within = (top: number) => top + depth <= most
  // nothing else can be in the way
  const near = taken.filter((other) => boxes.some((box) => across(box, other) > 0))
  const isFree = (top: number) => !near.some((other) => boxes.some((box) => shared(box, other, top + rise) > 0))
  const overlap = (top: number) =>
    boxes.reduce((sum, box) => sum + near.reduce((all, other) => all + shared(box, other, top + rise), 0), 0)
  const free = tops.find((top) => within(top) && isFree(top))
  const top = (free ?? leastBy(within(0) ? tops.filter(within) : [0], overlap)) + rise
  for (const box of boxes) {
    const placed = moved(box, top)
    taken.push(placed)
    insert(tops, placed.bottom)
  }
  rows.push({ sign, top, option })
}

/** Keeps numbers in order, each once. */
function insert(numbers: number[], next: number) {
  const at = numbers.findLastIndex((number) => number <= next)
  if (numbers[at] !== next) numbers.splice(at + 1, 0, next)
}

export function moved(box: LaneBox, by: number): LaneBox {
  return { left: box.left, right: box.right, top: box.top + by, bottom: box.bottom + by }
}

function across(a: LaneBox, b: LaneBox): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) + APART
}

/** The overlap of the boxes, with the first moved down by `top`. */
function shared(a: LaneBox, b: LaneBox, top: number): number {
  const down = Math.min(a.bottom + top, b.bottom) - Math.max(a.top + top, b.top)
  return down > 0 ? Math.max(0, across(a, b)) * down : 0
}

function leastBy(values: readonly number[], of: (value: number) => number): number {
  return values.reduce((least, value) => (of(value) < of(least) ? value : least))
}
