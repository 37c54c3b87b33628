import type { LabelOption, LaneBox, LaneSign } from './lane-signs.ts'

/** A sign in its row, with its headline. */
export type PackedSign = { readonly sign: LaneSign; readonly top: number; readonly option: LabelOption | null }
export type PackedLane = { readonly rows: readonly PackedSign[]; readonly height: number }

/** The gap between neighbours. */
const APART = 1

/**
 * First fit from the top: signs with a headline in the given order, then the others, largest first. If `most` is not
 * enough, marks may overlap; headlines never do.
 */
export function packLane(
  signs: readonly LaneSign[],
  headlines: ReadonlyMap<LaneSign, LabelOption>,
  most = Infinity,
): PackedLane {
  const taken: LaneBox[] = []
  const rows: PackedSign[] = []
  const put = (sign: LaneSign, option: LabelOption | null) => {
    const boxes = option === null ? sign.boxes : [...sign.boxes, option.box]
    const rise = -Math.min(0, ...boxes.map((box) => box.top))
    const depth = Math.max(...boxes.map((box) => box.bottom)) + rise
    const tops = [0, ...taken.map((box) => box.bottom)].sort((a, b) => a - b)
    const within = tops.filter((top) => top + depth <= most)
    const overlap = (top: number) =>
      boxes.reduce((sum, box) => sum + taken.reduce((all, other) => all + shared(box, other, top + rise), 0), 0)
    const free = within.find((top) => overlap(top) === 0)
    const top = (free ?? leastBy(within.length === 0 ? [0] : within, overlap)) + rise
    taken.push(...boxes.map((box) => ({ ...box, top: box.top + top, bottom: box.bottom + top })))
    rows.push({ sign, top, option })
  }
  for (const [sign, option] of headlines) put(sign, option)
  for (const sign of signs.filter((each) => !headlines.has(each)).sort(bySize)) put(sign, null)
  return { rows, height: taken.reduce((height, box) => Math.max(height, box.bottom), 0) }
}

function bySize(a: LaneSign, b: LaneSign): number {
  const depth = ({ boxes }: LaneSign) => Math.max(...boxes.map(({ top, bottom }) => bottom - top))
  return depth(b) - depth(a) || a.item.from - b.item.from
}

/** The overlap of the boxes, with the first moved down by `top`. */
function shared(a: LaneBox, b: LaneBox, top: number): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + APART
  const down = Math.min(a.bottom + top, b.bottom) - Math.max(a.top + top, b.top)
  return across > 0 && down > 0 ? across * down : 0
}

function leastBy(values: readonly number[], of: (value: number) => number): number {
  return values.reduce((least, value) => (of(value) < of(least) ? value : least))
}
