import type { Bounds, Camera } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import { PLATE_ZOOM, originOf } from '../drawn-ground.ts'
import { type XY, type Size, toWorld, worldWidth } from '../mercator.ts'

/** Tenths of a pixel at the plate's zoom level: half a pixel at the nearest view. */
const PER_PIXEL = 10

/** The plane that everything is drawn on, in pixels at `PLATE_ZOOM` from a point in the middle of the map. */
export type Plate = {
  readonly project: (position: Position) => XY
  /** Path data of a geometry; none of a point. */
  readonly path: (geometry: GeoJSON.Geometry) => string
}

/** A plate about the middle of these bounds. */
export function createPlate(bounds: Bounds): Plate {
  const origin = originOf(bounds)
  const pixels = worldWidth(PLATE_ZOOM)
  const project = (position: Position): XY => {
    const { x, y } = toWorld(position)
    return { x: (x - origin.x) * pixels, y: (y - origin.y) * pixels }
  }
  const pointOf = ([lon = 0, lat = 0]: GeoJSON.Position) => {
    const { x, y } = project([lon, lat])
    return `${rounded(x)},${rounded(y)}`
  }
  const line = (positions: readonly GeoJSON.Position[]) =>
    positions.length === 0 ? '' : `M${positions.map(pointOf).join('L')}`
  // its last position is its first once more
  const ring = (positions: readonly GeoJSON.Position[]) =>
    positions.length === 0 ? '' : `${line(positions.slice(0, -1))}Z`
  return { project, path: (geometry) => pathOf(geometry, line, ring) }
}

type Draw = (positions: readonly GeoJSON.Position[]) => string

function pathOf(geometry: GeoJSON.Geometry, line: Draw, ring: Draw): string {
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('')
    case 'Polygon':
      return geometry.coordinates.map(ring).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring).join('')
    case 'Point':
    case 'MultiPoint':
    case 'GeometryCollection':
      // a point has a sign and no shape; collections come apart before (layer.ts)
      return ''
  }
}

function rounded(value: number): number {
  return Math.round(value * PER_PIXEL) / PER_PIXEL
}

/** The plate's transform: a point of the plate times `scale`, plus `x` and `y`, is a point of the drawing. */
export type PlateView = { readonly scale: number; readonly x: number; readonly y: number }

export function viewOf(plate: Plate, { center, zoom }: Camera, { width, height }: Size): PlateView {
  const scale = 2 ** (zoom - PLATE_ZOOM)
  const middle = plate.project(center)
  return { scale, x: width / 2 - middle.x * scale, y: height / 2 - middle.y * scale }
}

export function toScreen({ x, y }: XY, view: PlateView): XY {
  return { x: x * view.scale + view.x, y: y * view.scale + view.y }
}
