import type { Position } from '#src/domain/geometry.ts'
import { PLATE } from './box.ts'
import { type Grid, valueAt } from './grid.ts'
import { type Colour, encodePng } from './png.ts'
import type { Terrain } from './terrain.ts'

/** Somewhat coarser than the heights, which have 30 to a degree: on the map nobody tells it from a finer one. */
const WIDTH = 600
const METRES_PER_DEGREE = 111_200
/** How many times the slopes are steepened, and how fast light turns to shadow. */
const STEEP = 10
const TONES = 10
const DARK: readonly [number, number, number] = [58, 44, 26]
const LIGHT: readonly [number, number, number] = [255, 253, 244]
const DARKEST = 0.36
const LIGHTEST = 0.42
/** Degrees over which the shading comes in from the plate's edge, and from the shore. */
const EDGE = 1.2
const SHORE = 0.02
/** Light from the north-west, as maps are lit since readers hold a lamp there. */
const SUN = direction(315, 45)
const FLAT = SUN[2]

/** Light and shadow on the slopes of the plate as a picture in Web Mercator: see-through where the ground is even. */
export function drawShading(terrain: Terrain): Buffer {
  const [west, south, east, north] = PLATE
  const perDegree = WIDTH / (east - west)
  const height = Math.round((mercator(north) - mercator(south)) * perDegree)
  const pixels = new Uint8Array(WIDTH * height)
  for (let y = 0; y < height; y++) {
    const lat = inverse(mercator(north) - (y + 0.5) / perDegree)
    for (let x = 0; x < WIDTH; x++) {
      const at: Position = [west + (x + 0.5) / perDegree, lat]
      const room = Math.min(1, toEdge(at) / EDGE) * Math.min(1, Math.max(0, valueAt(terrain.shore, at) / SHORE))
      pixels[y * WIDTH + x] = toneOf(room === 0 ? 0 : lightAt(terrain.heights, at) * room)
    }
  }
  return encodePng(WIDTH, height, palette(), pixels)
}

/** From -1, the deepest shadow, to 1. */
function lightAt(heights: Grid, [lon, lat]: Position): number {
  const step = heights.step
  const slope = (dx: number, dy: number, metres: number) =>
    ((valueAt(heights, [lon + dx, lat + dy]) - valueAt(heights, [lon - dx, lat - dy])) / (2 * step * metres)) * STEEP
  const east = slope(step, 0, METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180))
  const north = slope(0, step, METRES_PER_DEGREE)
  const length = Math.hypot(east, north, 1)
  const lit = (-east * SUN[0] - north * SUN[1] + SUN[2]) / length
  return lit < FLAT ? (lit - FLAT) / FLAT : (lit - FLAT) / (1 - FLAT)
}

/** From the deepest shadow over even ground, which has no colour, to the brightest light. */
function toneOf(light: number): number {
  return TONES + Math.round(Math.max(-1, Math.min(1, light)) * TONES)
}

function palette(): readonly Colour[] {
  const tones = Array.from({ length: TONES }, (_, at) => (at + 1) / TONES)
  return [
    ...tones.toReversed().map((share): Colour => [...DARK, Math.round(share * DARKEST * 255)]),
    [0, 0, 0, 0],
    ...tones.map((share): Colour => [...LIGHT, Math.round(share * LIGHTEST * 255)]),
  ]
}

function toEdge([lon, lat]: Position): number {
  const [west, south, east, north] = PLATE
  return Math.min(lon - west, east - lon, lat - south, north - lat)
}

function direction(azimuth: number, height: number): readonly [number, number, number] {
  const [turn, up] = [(azimuth * Math.PI) / 180, (height * Math.PI) / 180]
  return [Math.sin(turn) * Math.cos(up), Math.cos(turn) * Math.cos(up), Math.sin(up)]
}

const mercator = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
const inverse = (y: number) => (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90
