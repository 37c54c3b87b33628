import { NEIGHBOURHOOD } from './box.ts'
import { TILE, readHeightTile } from './debian.ts'
import { type Grid, makeGrid } from './grid.ts'

/** Pixels to a degree. */
const PER_DEGREE = 30

/**
 * Metres for the grey values of Marble's picture of SRTM30, which nowhere writes down its scale. Found by matching the
 * heights of ETOPO5 over the United States, Europe, Korea and Japan, which agree within a tenth from 100 to 2,500 m.
 */
const SCALE: readonly (readonly [grey: number, metres: number])[] = [
  [0, 0],
  [96, 0],
  [100, 15],
  [110, 45],
  [120, 95],
  [130, 170],
  [140, 325],
  [150, 490],
  [160, 680],
  [170, 880],
  [180, 1180],
  [190, 1700],
  [200, 2270],
  [218, 3790],
  [255, 8800],
]

/** Heights of the neighbourhood in metres, two minutes of arc to a cell, north to south. */
export function readHeights(): Grid {
  const [west, south, east, north] = NEIGHBOURHOOD
  const grid = makeGrid([west, south, east, north], 1 / PER_DEGREE)
  const tiles = new Map<string, Uint8Array>()
  const tileOf = (row: number, column: number) => {
    const known = tiles.get(`${String(row)} ${String(column)}`) ?? readHeightTile(row, column)
    tiles.set(`${String(row)} ${String(column)}`, known)
    return known
  }
  for (let y = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++) {
      // cells of the picture are areas, nodes of the grid are points: the node takes the cell north-west of it
      const column = Math.min(Math.floor((west + 180) * PER_DEGREE) + x, 360 * PER_DEGREE - 1)
      const row = Math.floor((90 - north) * PER_DEGREE) + y
      const tile = tileOf(Math.floor(row / TILE), Math.floor(column / TILE))
      grid.values[y * grid.width + x] = metres(tile[(row % TILE) * TILE + (column % TILE)] ?? 0)
    }
  }
  return grid
}

function metres(grey: number): number {
  const at = SCALE.findIndex(([value]) => value >= grey)
  const [low, high] = [SCALE[Math.max(0, at - 1)], SCALE[Math.max(1, at)]]
  if (low === undefined || high === undefined || high[0] === low[0]) return 0
  return low[1] + ((high[1] - low[1]) * (grey - low[0])) / (high[0] - low[0])
}
