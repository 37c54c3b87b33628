import type { XY } from '../mercator.ts'

export type Anchor =
  'center' | 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'

/** The side or corner that faces the sign's point, and its distance in multiples of the text size. */
export type LabelPosition = { readonly anchor: Anchor; readonly shift: XY }

/**
 * The space between a line's box and its letters, in multiples of the text size, which the library ignores at top and
 * bottom.
 */
const LEADING = 7 / 24
/** The space that the other painter leaves beside a letter, in multiples of the text size. */
const BESIDE = 0.15

/**
 * Possible positions of a text, in order: `anchors` around the point at a distance, or positions with their own
 * offsets.
 */
export function labelPositions(
  anchors: unknown,
  radius: number,
  offsets: unknown,
  fixed: LabelPosition,
): readonly LabelPosition[] {
  if (Array.isArray(offsets)) {
    return Array.from({ length: offsets.length / 2 }, (_, at): LabelPosition => {
      const anchor = offsets[at * 2] as Anchor
      const [x = 0, y = 0] = offsets[at * 2 + 1] as readonly number[]
      return { anchor, shift: { x: x + horizontalSideOf(anchor) * BESIDE, y: y - verticalSideOf(anchor) * LEADING } }
    })
  }
  if (!Array.isArray(anchors)) return [fixed]
  return (anchors as readonly Anchor[]).map((anchor) => ({ anchor, shift: around(anchor, Math.max(0, radius)) }))
}

function around(anchor: Anchor, radius: number): XY {
  const [right, down] = [horizontalSideOf(anchor), verticalSideOf(anchor)]
  const each = right !== 0 && down !== 0 ? radius * Math.SQRT1_2 : radius
  return { x: right * (each + BESIDE), y: down * each - Math.sign(down) * LEADING }
}

/** Where the anchored thing lies from its point: right of a left anchor, left of a right one. */
export function horizontalSideOf(anchor: Anchor): -1 | 0 | 1 {
  return anchor.endsWith('left') ? 1 : anchor.endsWith('right') ? -1 : 0
}

/** Where the anchored thing lies from its point: below a top anchor, above a bottom one. */
export function verticalSideOf(anchor: Anchor): -1 | 0 | 1 {
  return anchor.startsWith('top') ? 1 : anchor.startsWith('bottom') ? -1 : 0
}
