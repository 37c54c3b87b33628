import { contours } from 'd3-contour'
import type { Position } from '#src/domain/geometry.ts'
import { BAND_HEIGHTS } from '#src/domain/relief.ts'
import { DETAIL, NEIGHBOURHOOD, PLATE, grown, isWithin } from './box.ts'
import { type Grid, blurred, fillGrid, makeGrid, placeOf, valueAt } from './grid.ts'
import { type Polyline, squareKilometres, toMultiPolygon } from './rings.ts'
import { shoreDistance } from './shore-distance.ts'
import { thin } from './thin.ts'
import type { Part } from './write.ts'

const FAR_STEP = 1 / 8
const FAR_CALM = 5
const FAR_BEACH = 0.08
/** Smaller patches of tint, in square kilometres, are left out. */
const BLOT = 35
const BLOT_BEYOND = 250

/** The tints of the plate, and coarse ones around it, so that its edge does not show. */
export function buildRelief(heights: Grid, plate: Grid, farRings: readonly Polyline[]): readonly Part[] {
  const far = farTerrain(heights, farRings)
  return BAND_HEIGHTS.flatMap((height, at): Part[] => [
    { role: 'far', band: at + 1, geometry: bandOf(far, height) },
    { role: 'plate', band: at + 1, geometry: bandOf(plate, height) },
  ])
}

function farTerrain(heights: Grid, rings: readonly Polyline[]): Grid {
  const calm = blurred(heights, FAR_CALM)
  const grid = fillGrid(makeGrid(NEIGHBOURHOOD, FAR_STEP), (point) => valueAt(calm, point))
  const shore = shoreDistance(grid, rings)
  grid.values.forEach((value, at) => {
    const isPlate = isWithin(grown(PLATE, -FAR_STEP / 2), placeOf(grid, at % grid.width, Math.floor(at / grid.width)))
    grid.values[at] = isPlate || (shore.values[at] ?? 0) < FAR_BEACH ? -1 : value
  })
  return grid
}

function bandOf(grid: Grid, height: number) {
  const { box, step, width, values } = grid
  const [shape] = contours().size([width, grid.height]).thresholds([height])(Array.from(values))
  // the library puts the first node at half a cell
  const toLine = (ring: number[][]): Polyline => {
    const line = ring.map(([x = 0, y = 0]): Position => [box[0] + (x - 0.5) * step, box[3] - (y - 0.5) * step])
    return thin(line, (point) => (isWithin(DETAIL, point) ? 0.003 : 0.02))
  }
  const isMore = (ring: Polyline) =>
    squareKilometres(ring) > (ring.some((point) => isWithin(DETAIL, point)) ? BLOT : BLOT_BEYOND)
  const polygons = (shape?.coordinates ?? []).map((rings) => rings.map(toLine))
  const outer = polygons.flatMap(([first]) => (first !== undefined && isMore(first) ? [first] : []))
  const holes = polygons.flatMap((rings) => rings.slice(1)).filter(isMore)
  return toMultiPolygon(outer, holes)
}
