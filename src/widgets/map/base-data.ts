import type { Bounds } from '#src/domain/camera.ts'
import type { GroundFile } from '#src/domain/lesson-files.ts'
import type { InkName } from './ink-names.ts'

/**
 * The base map as plain data for both painters: its files, and what is drawn from them, how, and in which order.
 * tools/basemap builds the files. Independent of any map library.
 */
export const BASE_FILES = [
  'world',
  'land',
  'relief',
  'coast',
  'lakes',
  'rivers',
  'railways',
  'frontier',
  'names',
] as const satisfies readonly GroundFile[]
export type BaseFile = (typeof BASE_FILES)[number]
/** The address of each base map file. */
export type BaseUrls = Readonly<Record<GroundFile, string>>

/** A colour of the theme, or a shade between two: `share` 0 is the first. */
export type Tint = InkName | readonly [first: InkName, second: InkName, share: number]

/** Widths in pixels at zoom 5 and 9, interpolated and extrapolated linearly. */
export type Widths = readonly [number, number]

export type BaseSign = {
  /** The first word is the part that the legend toggles: `relief`, `rivers`, `railways`, `graticule` and so on. */
  readonly id: string
  readonly file: BaseFile | 'graticule'
  /** Properties a feature must have to be drawn by this sign. */
  readonly where: Readonly<Record<string, string | number>>
  readonly fill?: Tint
  readonly stroke?: {
    readonly tint: Tint
    readonly widths: Widths
    /** In widths of the line, as MapLibre counts them. */
    readonly dash?: readonly number[]
    readonly opacity?: number
  }
}

/** Parts of the base map that the reader can hide, by the first word of the id. */
const SWITCHED_PARTS = ['relief', 'rivers', 'railways', 'graticule'] as const
export type SwitchedPart = (typeof SWITCHED_PARTS)[number]

/** The part a base layer belongs to; null if it is always shown. */
export function partOf(id: string): SwitchedPart | null {
  return SWITCHED_PARTS.find((part) => id === part || id.startsWith(`${part}-`)) ?? null
}

export function baseUrls(addressOf: (file: GroundFile) => string): BaseUrls {
  const files = [...BASE_FILES, 'shade'] as const
  return Object.fromEntries(files.map((file) => [file, addressOf(file)])) as BaseUrls
}

/** A picture of light and shadow on the slopes, in Web Mercator, with bounds in degrees. Drawn over the tints. */
export const SHADE = { id: 'relief-shade', opacity: 1 } as const

export const SEA: Tint = 'sea'
/**
 * The coastline is repeated on the sea at these distances in pixels, farthest first. The land covers its inner half.
 */
export const WATER_LINES = [8.5, 5, 2.2] as const
export const waterLineTint = (at: number): Tint => ['sea', 'ink-2', 0.12 + at * 0.09]

const LAND = { role: 'land' } as const
const LINE = { role: 'line' } as const
const TINTS = ['land-1', 'land-2', 'land-3', 'land-4', 'land-5'] as const satisfies readonly InkName[]
/** Names of waters. */
export const WATER_NAME: Tint = ['water', 'ink', 0.45]

/** From the bottom up, above the water lines. The hill shading comes after the last sign of `relief`. */
export const BASE_SIGNS: readonly BaseSign[] = [
  { id: 'land', file: 'land', where: LAND, fill: 'land-0' },
  { id: 'coast', file: 'land', where: LAND, stroke: { tint: ['sea', 'ink', 0.62], widths: [0.7, 1.1] } },
  // covers the outline of the land at the edge of the plate
  { id: 'world', file: 'world', where: LAND, fill: 'land-0' },
  ...TINTS.map((fill, at): BaseSign => ({
    id: `relief-${String(at + 1)}`,
    file: 'relief',
    where: { band: at + 1 },
    fill,
  })),
  {
    id: 'graticule',
    file: 'graticule',
    where: {},
    stroke: { tint: ['sea', 'ink-2', 0.45], widths: [0.6, 0.6], opacity: 0.45 },
  },
  ...[1, 2, 3, 4, 5].map((rank): BaseSign => ({
    id: `rivers-${String(rank)}`,
    file: 'rivers',
    where: { role: 'river', rank },
    stroke: { tint: 'water', widths: [0.3 + rank * 0.2, 0.6 + rank * 0.45] },
  })),
  { id: 'lakes', file: 'lakes', where: { role: 'lake' }, fill: 'sea', stroke: { tint: 'water', widths: [0.6, 0.9] } },
  { id: 'world-coast', file: 'world', where: LINE, stroke: { tint: ['sea', 'ink', 0.5], widths: [0.7, 0.7] } },
  {
    id: 'railways',
    file: 'railways',
    where: LINE,
    stroke: { tint: 'ink-2', widths: [0.9, 1.4], dash: [3, 2], opacity: 0.7 },
  },
  { id: 'frontier-band', file: 'frontier', where: LINE, stroke: { tint: ['land-1', 'ink-2', 0.1], widths: [4, 8] } },
  {
    id: 'frontier',
    file: 'frontier',
    where: LINE,
    stroke: { tint: 'ink-2', widths: [1, 1], dash: [7, 2.5, 1.2, 2.5] },
  },
]

const GRATICULE_STEP = 2

/** Meridians and parallels every two degrees, within the limits of moving the map. */
export function graticule([west, south, east, north]: Bounds): GeoJSON.MultiLineString {
  const steps = (first: number, last: number) =>
    Array.from({ length: (last - first) / GRATICULE_STEP + 1 }, (_, at) => first + at * GRATICULE_STEP)
  return {
    type: 'MultiLineString',
    coordinates: [
      ...steps(west, east).map((lon) => [
        [lon, south],
        [lon, north],
      ]),
      ...steps(south, north).map((lat) => [
        [west, lat],
        [east, lat],
      ]),
    ],
  }
}
