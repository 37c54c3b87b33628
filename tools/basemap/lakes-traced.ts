import { contours } from 'd3-contour'
import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import type { Position } from '#src/domain/geometry.ts'
import { blurred, fillGrid, makeGrid } from './grid.ts'
import { type Polyline, holds } from './rings.ts'
import { smooth } from './smooth.ts'

const STEP = 0.002
/** Cells over which the pieces flow together. */
const FLOW = 5
const SHORE = 0.3
const ROOM = 0.06

/**
 * Lakes that GSHHG does not know. Of the pieces of water that OpenStreetMap's polygons leave of them in the package
 * @geo-maps/earth-waterbodies-10m (kept in lakes-osm.geojson) one generalised shore is drawn.
 */
export function readTracedLakes(): ReadonlyMap<string, readonly Polyline[]> {
  const file = new URL('lakes-osm.geojson', import.meta.url)
  const all = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<MultiPolygon, { readonly name: string }>
  return new Map(all.features.map(({ geometry, properties }) => [properties.name, flowedTogether(toRings(geometry))]))
}

const toRings = ({ coordinates }: MultiPolygon): readonly Polyline[] =>
  coordinates.map(([outer = []]) => outer.map(([lon = 0, lat = 0]): Position => [lon, lat]))

function flowedTogether(pieces: readonly Polyline[]): readonly Polyline[] {
  const [lons, lats] = [pieces.flat().map(([lon]) => lon), pieces.flat().map(([, lat]) => lat)]
  const box = [
    Math.min(...lons) - ROOM,
    Math.min(...lats) - ROOM,
    Math.max(...lons) + ROOM,
    Math.max(...lats) + ROOM,
  ] as const
  const wet = fillGrid(makeGrid(box, STEP), (point) => (pieces.some((ring) => holds(ring, point)) ? 1 : 0))
  const { width, height, values } = blurred(wet, FLOW)
  const [shape] = contours().size([width, height]).thresholds([SHORE])(Array.from(values))
  return (shape?.coordinates ?? []).flatMap(([outer]) =>
    outer === undefined
      ? []
      : [
          smooth(
            outer.map(([x = 0, y = 0]): Position => [box[0] + (x - 0.5) * STEP, box[3] - (y - 0.5) * STEP]),
            1,
          ),
        ],
  )
}
