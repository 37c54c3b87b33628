import type { Position } from '#src/domain/geometry.ts'
import { DETAIL, PLATE } from './box.ts'
import { type Grid, blurred, fillGrid, makeGrid, valueAt } from './grid.ts'
import type { Polyline } from './rings.ts'
import { REACH, shoreDistance } from './shore-distance.ts'

const MINUTE = 1 / 60
/** Cells of two minutes that wash the grain of the picture out. */
const GRAIN = 0.6
/** The same for the edges of tints. */
const FRAYED = 1.15
/** Cells over which the land beyond the detail is calmed, and degrees until it is. */
const CALM = 2.2
const UNTIL_CALM = 4
/** Metres that the ground may rise for each degree away from the shore: tints stay off the sea. */
const RISE = 100 / 0.004
const BEACH = 0.004

export type Terrain = {
  /** For light and shadow. */
  readonly heights: Grid
  /** For the tints, whose edges are lines and must not fray. */
  readonly calm: Grid
  readonly shore: Grid
}

/** Heights of the plate, one minute of arc to a cell, calmer towards its edges and never wet. */
export function terrainOfPlate(heights: Grid, rings: readonly Polyline[]): Terrain {
  const far = blurred(heights, CALM)
  const shore = shoreDistance(makeGrid(PLATE, MINUTE), rings)
  const drawn = (reach: number) => {
    const near = blurred(heights, reach)
    const mixed = fillGrid(makeGrid(PLATE, MINUTE), (point) => {
      const share = Math.min(1, beyond(point) / UNTIL_CALM)
      return valueAt(near, point) * (1 - share) + valueAt(far, point) * share
    })
    mixed.values.forEach((value, at) => {
      const inland = shore.values[at] ?? 0
      if (inland < REACH) mixed.values[at] = Math.min(value, (inland - BEACH) * RISE)
    })
    return mixed
  }
  return { heights: drawn(GRAIN), calm: drawn(FRAYED), shore }
}

/** Degrees from the box of the detail. */
function beyond([lon, lat]: Position): number {
  const [west, south, east, north] = DETAIL
  return Math.hypot(Math.max(0, west - lon, lon - east), Math.max(0, south - lat, lat - north))
}
