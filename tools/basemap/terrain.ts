import type { Position } from '#src/domain/geometry.ts'
import { DETAIL, PLATE } from './box.ts'
import { type Grid, blurred, fillGrid, makeGrid, valueAt } from './grid.ts'
import type { Line } from './rings.ts'
import { shoreDistance } from './shore-distance.ts'

const MINUTE = 1 / 60
/** Cells of two minutes that wash the grain of the picture out. */
const GRAIN = 0.6
/** Cells over which the land beyond the detail is calmed, and degrees until it is. */
const CALM = 2.2
const UNTIL_CALM = 4
/** Metres that the ground may rise for each degree away from the shore: tints stay off the sea. */
const RISE = 100 / 0.006
const BEACH = 0.004

export type Terrain = { readonly heights: Grid; readonly shore: Grid }

/** Heights of the plate, one minute of arc to a cell, calmer towards its edges and never wet. */
export function terrainOfPlate(heights: Grid, rings: readonly Line[]): Terrain {
  const sharp = blurred(heights, GRAIN)
  const calm = blurred(heights, CALM)
  const mixed = fillGrid(makeGrid(PLATE, MINUTE), (point) => {
    const share = Math.min(1, beyond(point) / UNTIL_CALM)
    return valueAt(sharp, point) * (1 - share) + valueAt(calm, point) * share
  })
  const shore = shoreDistance(mixed, rings)
  mixed.values.forEach((value, at) => {
    mixed.values[at] = Math.min(value, ((shore.values[at] ?? 0) - BEACH) * RISE)
  })
  return { heights: mixed, shore }
}

/** Degrees from the box of the detail. */
function beyond([lon, lat]: Position): number {
  const [west, south, east, north] = DETAIL
  return Math.hypot(Math.max(0, west - lon, lon - east), Math.max(0, south - lat, lat - north))
}
