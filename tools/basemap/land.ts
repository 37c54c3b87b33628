import { readFileSync } from 'node:fs'
import type { Geometry, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { clipLine, clipRing } from '#src/domain/clip.ts'
import type { Position } from '#src/domain/geometry.ts'
import { type Box, DETAIL, NEIGHBOURHOOD, PLATE, around, grown, isWithin } from './box.ts'
import { type ShorePiece, readShores } from './debian.ts'
import { joinLines } from './join.ts'
import { type Polyline, isClosed, squareKilometres, toMultiPolygon } from './rings.ts'
import { type Tolerance, thin } from './thin.ts'
import { type Part, multiLine } from './write.ts'

/** Wide enough that every island of the plate is whole and only the mainland is cut. */
const REGION: Box = [100, 25, 150, 62]
/** Smaller islands, in square kilometres, are left out. */
const SPECK = 1.2
const SPECK_BEYOND = 20
const SPECK_NEARBY = 150
const SPECK_OF_THE_WORLD = 3000
/** Islands smaller than this have no water lines of their own. */
const ISLET = 100
const LAND = 1
/**
 * Degrees by which the world lies over the plate's edge, so that the outline of the land there is not seen as a coast.
 */
const OVERLAP = 0.03

const onThePlate: Tolerance = (point) => {
  if (isWithin(DETAIL, point)) return 0.0024
  return isWithin(grown(PLATE, 1), point) ? 0.018 : 0.1
}
const beyondThePlate: Tolerance = (point) => {
  if (isWithin(REGION, point)) return 0.025
  return isWithin([95, 15, 160, 65], point) ? 0.08 : 0.6
}

export type Land = {
  readonly rings: readonly Polyline[]
  readonly farRings: readonly Polyline[]
  readonly files: Readonly<Record<string, readonly Part[]>>
}

/** Land and water lines of the plate from GSHHG; the world around it from Natural Earth. */
export function buildLand(): Land {
  const rings = coastOf(readShores(REGION))
    .map((ring) => thin(ring, onThePlate))
    .filter((ring) => squareKilometres(ring) > (ring.some((point) => isWithin(DETAIL, point)) ? SPECK : SPECK_BEYOND))
  const large = rings.filter((ring) => squareKilometres(ring) > ISLET).map((ring) => thin(ring, () => 0.025))
  const far = farRings()
  return {
    rings,
    farRings: far,
    files: {
      land: [{ role: 'land', geometry: toMultiPolygon(clipAll(rings, [PLATE])) }],
      coast: [{ role: 'water', geometry: multiLine(large.flatMap((ring) => clipLine(ring, PLATE))) }],
      world: [
        { role: 'land', geometry: toMultiPolygon(clipAll(far, around([-180, -85, 180, 85], grown(PLATE, -OVERLAP)))) },
        {
          role: 'line',
          geometry: multiLine(
            around(NEIGHBOURHOOD, PLATE).flatMap((box) => far.flatMap((ring) => clipLine(ring, box))),
          ),
        },
      ],
    },
  }
}

function clipAll(rings: readonly Polyline[], boxes: readonly Box[]): readonly Polyline[] {
  return boxes.flatMap((box) => rings.map((ring) => clipRing(ring, box))).filter((ring) => ring.length > 3)
}

/**
 * Closed rings of land. The mainland leaves the region in the south and in the north-east and is closed round the back.
 */
function coastOf(shores: readonly ShorePiece[]): readonly Polyline[] {
  const lines = joinLines(shores.filter(({ level }) => level === LAND).map(({ points }) => points))
  const mainland = lines.filter((line) => !isClosed(line)).sort((a, b) => b.length - a.length)[0]
  return lines.map((line) => {
    if (isClosed(line)) return line
    return line === mainland ? closedRoundTheBack(line) : [...line, ...line.slice(0, 1)]
  })
}

function closedRoundTheBack(line: Polyline): Polyline {
  const [west, south, east, north] = REGION
  const corners: readonly Position[] = [
    [east, north],
    [west, north],
    [west, south],
  ]
  const northward = (line[0]?.[1] ?? 0) < (line.at(-1)?.[1] ?? 0)
  return [...line, ...(northward ? corners : [...corners].reverse()), ...line.slice(0, 1)]
}

const isNear = (ring: Polyline) => ring.some((point) => isWithin(REGION, point))

function farRings(): readonly Polyline[] {
  const topology = JSON.parse(
    readFileSync(new URL(import.meta.resolve('world-atlas/land-50m.json')), 'utf8'),
  ) as Topology
  const land = topology.objects['land']
  if (land === undefined) throw new Error('world-atlas has no object called land')
  const made = feature(topology, land)
  const features = made.type === 'FeatureCollection' ? made.features : [made]
  return features
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flatMap(([outer]) => (outer === undefined ? [] : [outer.map(([lon = 0, lat = 0]): Position => [lon, lat])]))
    .map((ring) => thin(ring, beyondThePlate))
    .filter((ring) => squareKilometres(ring) > (isNear(ring) ? SPECK_NEARBY : SPECK_OF_THE_WORLD))
}

function polygonsOf(geometry: Geometry): Polygon['coordinates'][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}
