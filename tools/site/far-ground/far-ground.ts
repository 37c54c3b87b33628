import type { Feature, FeatureCollection, Geometry, Position as Raw } from 'geojson'
import { MAX_FAR_ZOOM } from '#src/domain/camera.ts'
import { clipLine, clipRing } from '#src/domain/clip.ts'
import type { Position } from '#src/domain/geometry.ts'
import { BASE_FILES, type BaseFile } from '#src/widgets/map/base-data.ts'
import { worldWidth } from '#src/widgets/map/mercator.ts'
import { type Plate, createPlate } from '#src/widgets/map/svg/plate.ts'
import type { DrawnFeature, DrawnGround } from '#src/widgets/map/drawn-ground.ts'
import { type Box, DETAIL, PLATE, NEIGHBOURHOOD, isWithin } from '../../basemap/box.ts'
import { squareKilometres } from '../../basemap/rings.ts'
import { thin } from '../../basemap/thin.ts'

/** Pixels by which a line may stray at the nearest view that is drawn from it. */
const STRAY = 1
/** How many times as much where one tint of the relief gives way to the next, a difference that is hard to see. */
const FAINT = 1.5
const PIXEL = 360 / worldWidth(MAX_FAR_ZOOM)
/**
 * How many times as much beyond the country of the lesson, and beyond the plate, where the ground is only hinted at.
 */
const ASIDE = 3
const BEYOND = 5
/** A ring with less than so many square pixels would be a speck. */
const SPECK = 2
const SQUARE_PIXEL = squareKilometres([
  [0, 0],
  [PIXEL, 0],
  [PIXEL, PIXEL],
  [0, PIXEL],
])
const DECIMALS = 3

/**
 * All base map files in one, as coarse as a far view allows. `file` says where each feature comes from. Shapes are
 * already path data on the plate; only labels keep their coordinates.
 */
export function farGround(
  files: Readonly<Record<BaseFile, FeatureCollection>>,
  within: Box = NEIGHBOURHOOD,
): DrawnGround {
  const plate = createPlate(PLATE)
  const features = BASE_FILES.flatMap((file) => files[file].features.map((feature) => coarse(feature, file, within)))
  return {
    type: 'FeatureCollection',
    features: merged(features).map((feature): DrawnFeature => {
      const { geometry } = feature
      if (feature.properties?.['role'] === 'label' || geometry.type === 'Point') return feature
      const path = pathOf(geometry, plate)
      return { ...feature, geometry: { type: geometry.type, coordinates: [] } as Geometry, path }
    }),
  }
}

function coarse({ properties, geometry }: Feature, file: BaseFile, within: Box): Feature {
  const { name, role, ...others } = properties ?? {}
  // only labels are told by their names, and relief by nothing but its band
  const kept = {
    file,
    ...(file === 'relief' ? {} : { role: role as unknown }),
    ...(role === 'label' || role === 'sea' ? { name: name as unknown } : {}),
    ...others,
  }
  return { type: 'Feature', properties: kept, geometry: thinned(cut(geometry, within), file === 'relief' ? FAINT : 1) }
}

/** What has the same properties is one feature, which is one element of the drawing. */
function merged(features: readonly Feature[]): Feature[] {
  const byProperties = new Map<string, Feature>()
  for (const feature of features) {
    const key = JSON.stringify([feature.properties, feature.geometry.type])
    const known = byProperties.get(key)
    if (known === undefined) byProperties.set(key, feature)
    else if ('coordinates' in known.geometry && 'coordinates' in feature.geometry)
      known.geometry.coordinates.push(...(feature.geometry.coordinates as never[]))
  }
  return [...byProperties.values()]
}

/** In whole pixels of the plate, each from the last: less than half as long as GeoJSON. */
function pathOf(geometry: Geometry, plate: Plate): string {
  const lines =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : []
  const end = geometry.type === 'MultiPolygon' ? 'z' : ''
  return lines.map((line) => subpath(line, plate) + end).join('')
}

function subpath(line: readonly Raw[], plate: Plate): string {
  const points = line.map(([lon = 0, lat = 0]) => {
    const { x, y } = plate.project([lon, lat])
    return [Math.round(x), Math.round(y)] as const
  })
  const [[left, top] = [0, 0]] = points
  const steps = points.slice(1).flatMap(([x, y], at) => {
    const [lastX, lastY] = points[at] ?? [0, 0]
    return x === lastX && y === lastY ? [] : [`${x - lastX} ${y - lastY}`]
  })
  return `M${left} ${top}l${steps.join(' ')}`.replaceAll(' -', '-')
}

function tolerance(point: Position): number {
  const times = isWithin(DETAIL, point) ? 1 : isWithin(PLATE, point) ? ASIDE : BEYOND
  return STRAY * PIXEL * times
}

function thinnedLine(line: readonly Raw[], faint: number): Raw[] {
  const points = line.map(([lon = 0, lat = 0]): Position => [lon, lat])
  return thin(points, (point) => tolerance(point) * faint).map(([lon, lat]) => [
    Number(lon.toFixed(DECIMALS)),
    Number(lat.toFixed(DECIMALS)),
  ])
}

/** Cut to a box; the whole neighbourhood is not cut, but what lies beyond it is left out. */
function cut(geometry: Geometry, box: Box): Geometry {
  const touches = (line: readonly Raw[]) => line.some(([lon = 0, lat = 0]) => isWithin(NEIGHBOURHOOD, [lon, lat]))
  const plain = (line: readonly Position[]): Raw[] => line.map(([lon, lat]) => [lon, lat])
  const exact = (line: readonly Raw[]) => line.map(([lon = 0, lat = 0]): Position => [lon, lat])
  const isWhole = box === NEIGHBOURHOOD
  if (geometry.type === 'MultiLineString') {
    const lines = geometry.coordinates.filter(touches)
    return {
      ...geometry,
      coordinates: isWhole ? lines : lines.flatMap((line) => clipLine(exact(line), box).map(plain)),
    }
  }
  if (geometry.type !== 'MultiPolygon') return geometry
  const polygons = geometry.coordinates.filter(([outer = []]) => touches(outer))
  if (isWhole) return { ...geometry, coordinates: polygons }
  const rings = polygons.map((polygon) => polygon.map((ring) => plain(clipRing(exact(ring), box))))
  return { ...geometry, coordinates: rings.filter(([outer = []]) => outer.length > 3) }
}

function thinned(geometry: Geometry, faint: number): Geometry {
  const thinnedBy = (line: readonly Raw[]) => thinnedLine(line, faint)
  if (geometry.type === 'MultiLineString') return { ...geometry, coordinates: geometry.coordinates.map(thinnedBy) }
  if (geometry.type !== 'MultiPolygon') return geometry
  const polygons = geometry.coordinates.map((rings) => rings.map(thinnedBy).filter(isSeen))
  return { ...geometry, coordinates: polygons.filter((rings) => rings.length > 0) }
}

function isSeen(ring: readonly Raw[]): boolean {
  return (
    ring.length > 3 && squareKilometres(ring.map(([lon = 0, lat = 0]): Position => [lon, lat])) >= SPECK * SQUARE_PIXEL
  )
}
