/** A box over the drawing, in pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The occupied area of a drawing. First come, first served. */
export type Collisions = {
  readonly free: (boxes: readonly Box[]) => boolean
  readonly take: (boxes: readonly Box[]) => void
  /** Whether none of them is under the page's overlays. */
  readonly inSight: (boxes: readonly Box[]) => boolean
  /** How much of a box is already taken, in square pixels. Overlaps count twice. */
  readonly covered: (box: Box) => number
}

const CELL = 64

/** Boxes are indexed by grid square, so that not every pair has to be compared. */
export function createCollisions(walls: readonly Box[] = []): Collisions {
  const cells = new Map<string, Box[]>()
  const cellsOf = ({ left, top, right, bottom }: Box): readonly string[] => {
    const found: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) found.push(`${x},${y}`)
    }
    return found
  }
  const near = (box: Box) => new Set(cellsOf(box).flatMap((cell) => cells.get(cell) ?? []))
  const clear = (box: Box) => cellsOf(box).every((cell) => !(cells.get(cell) ?? []).some((other) => meet(box, other)))
  return {
    inSight: (boxes) => !boxes.some((box) => walls.some((wall) => meet(box, wall))),
    free: (boxes) => boxes.every(clear),
    covered: (box) => [...near(box)].reduce((sum, other) => sum + shared(box, other), 0),
    take: (boxes) => {
      for (const box of boxes) {
        for (const cell of cellsOf(box)) {
          const there = cells.get(cell)
          if (there === undefined) cells.set(cell, [box])
          else there.push(box)
        }
      }
    },
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(0, width) * Math.max(0, height)
}
