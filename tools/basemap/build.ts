/**
 * Makes public/basemap/*.geojson from Natural Earth 1:10m and 1:50m (public domain), by way of npm world-atlas.
 * Run it with `node tools/basemap/build.ts` after a change here; its output is committed.
 *
 * - land.geojson      land of the plate (112–137 E, 33–52 N); every vertex kept in 122–132 E, 33–44 N
 * - coast.geojson     the coast of that land, without the edges at which it is cut
 * - world.geojson     plain land beyond the plate, in few vertices
 * - frontier.geojson  the Korean, Chinese, Soviet and Mongolian frontiers of 1950, generalised. The modern
 *                     boundary between the two Koreas is no part of it; basemap.test.ts proves that.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Position } from '#src/domain/geometry.ts'
import { type Box, clipLine, clipRing } from './clip.ts'
import { frontiersOf1950 } from './frontier.ts'
import { type Tolerance, thin } from './thin.ts'

const PLATE: Box = [112, 33, 137, 52]
const DETAIL: Box = [122, 33, 132, 44]
const DECIMALS = 4
/** An island smaller than this, in square degrees, is a speck at any zoom of the plate's margin. */
const SPECK = 0.002
const ISLET = 0.008
const WORLD_SPECK = 0.15

const within = ([west, south, east, north]: Box, [lon, lat]: Position) =>
  lon >= west && lon <= east && lat >= south && lat <= north
const onThePlate: Tolerance = (point) => (within(DETAIL, point) ? 0 : 0.02)
const beyondThePlate: Tolerance = (point) => (within([95, 15, 160, 65], point) ? 0.05 : 0.4)
/** What is left of the world around the plate. */
const AROUND: readonly Box[] = [
  [-180, -85, PLATE[0], 85],
  [PLATE[2], -85, 180, 85],
  [PLATE[0], -85, PLATE[2], PLATE[1]],
  [PLATE[0], PLATE[3], PLATE[2], 85],
]
/** Where the coast beyond the plate gets a line as well: as far as the map can be moved. */
const NEIGHBOURHOOD: readonly Box[] = [
  [88, 12, PLATE[0], 64],
  [PLATE[2], 12, 162, 64],
  [PLATE[0], 12, PLATE[2], PLATE[1]],
  [PLATE[0], PLATE[3], PLATE[2], 64],
]

const atlas = (name: string) =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`world-atlas/${name}.json`)), 'utf8')) as Topology

function ringsOf(topology: Topology): readonly (readonly Position[])[] {
  const land = topology.objects['land']
  if (land === undefined) throw new Error('world-atlas has no object called land')
  const made = feature(topology, land)
  const features = made.type === 'FeatureCollection' ? made.features : [made]
  return features
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flat()
    .map(toPositions)
}

const toPositions = (line: number[][]): readonly Position[] => line.map(([lon = 0, lat = 0]) => [lon, lat])

function polygonsOf(geometry: Geometry): Polygon['coordinates'][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

const round = (value: number) => Number(value.toFixed(DECIMALS))
const toPlain = (line: readonly Position[]) => line.map(([lon, lat]) => [lon, lat])
const rounded = (line: readonly Position[]) => line.map(([lon, lat]) => [round(lon), round(lat)] as const)
const isPoint = (lines: readonly Position[]) => lines.length < 4

/** Twice the ring's area, by the shoelace formula; negative for a clockwise ring. */
function doubleArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], at) => {
    const [px, py] = ring[at] ?? [x, y]
    return sum + (px * y - x * py)
  }, 0)
}

/** Each inland sea goes with the land around it, as GeoJSON wants. */
function toPolygons(rings: readonly (readonly Position[])[]): MultiPolygon {
  // world-atlas winds land clockwise (as d3 wants it) and holes the other way round
  const outer = rings.filter((ring) => doubleArea(ring) < 0)
  const holes = rings.filter((ring) => doubleArea(ring) > 0)
  const polygons = outer.map((ring) => [ring, ...holes.filter((hole) => holds(ring, hole[0]))])
  return { type: 'MultiPolygon', coordinates: polygons.map((each) => each.map(toPlain)) }
}

function holds(ring: readonly Position[], point: Position | undefined): boolean {
  if (point === undefined) return false
  let inside = false
  ring.forEach(([x, y], at) => {
    const [px, py] = ring[at - 1] ?? [x, y]
    if (y > point[1] !== py > point[1] && point[0] < px + ((x - px) * (point[1] - py)) / (y - py)) inside = !inside
  })
  return inside
}

function landIn(rings: readonly (readonly Position[])[], boxes: readonly Box[]) {
  const clipped = boxes.flatMap((box) => rings.map((ring) => clipRing(ring, box)))
  return toPolygons(clipped.map(rounded).filter((ring) => !isPoint(ring)))
}

type Part = { readonly role: string; readonly geometry: Geometry }

function write(name: string, parts: readonly Part[]) {
  const features = parts.map(({ role, geometry }): Feature => ({ type: 'Feature', properties: { role }, geometry }))
  const text = `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
  writeFileSync(new URL(`../../public/basemap/${name}.geojson`, import.meta.url), text)
  console.log(`${name}.geojson ${(text.length / 1000).toFixed(0)} kB`)
}

const lines = (all: readonly (readonly Position[])[]): Geometry => ({
  type: 'MultiLineString',
  coordinates: all.map((line) => toPlain(rounded(line))),
})

const near = ringsOf(atlas('land-10m'))
const plate: Box = [PLATE[0] - 1, PLATE[1] - 1, PLATE[2] + 1, PLATE[3] + 1]
const nearby = near.filter((ring) => clipRing(ring, plate).length > 0)
const coast = nearby
  .map((ring) => thin(ring, onThePlate))
  .filter((ring) => Math.abs(doubleArea(ring)) / 2 > SPECK || ring.some((point) => within(DETAIL, point)))

write('land', [{ role: 'land', geometry: landIn(coast, [PLATE]) }])
const large = coast.filter((ring) => Math.abs(doubleArea(ring)) / 2 > ISLET)
write('coast', [
  { role: 'line', geometry: lines(coast.flatMap((ring) => clipLine(ring, PLATE))) },
  // water lines follow the coast at a distance, as an engraver would draw them
  {
    role: 'water',
    geometry: lines(large.map((ring) => thin(ring, () => 0.03)).flatMap((ring) => clipLine(ring, PLATE))),
  },
])
const far = ringsOf(atlas('land-50m'))
  .map((ring) => thin(ring, beyondThePlate))
  .filter((ring) => Math.abs(doubleArea(ring)) / 2 > WORLD_SPECK)
write('world', [
  { role: 'land', geometry: landIn(far, AROUND) },
  { role: 'line', geometry: lines(NEIGHBOURHOOD.flatMap((box) => far.flatMap((ring) => clipLine(ring, box)))) },
])
const borders = frontiersOf1950(atlas('countries-10m')).coordinates.flatMap((line) =>
  clipLine(toPositions(line), PLATE),
)
write('frontier', [
  {
    role: 'line',
    geometry: lines(borders.map((line) => thin(line, (point) => (within(DETAIL, point) ? 0.004 : 0.02)))),
  },
  // letters cannot follow every bend of a river
  { role: 'label', geometry: lines(borders.map((line) => thin(line, () => 0.5))) },
])
