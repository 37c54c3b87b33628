import { geoMercator, geoPath, geoTransform } from 'd3-geo'
import type { Bounds, Camera } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import { PLATE_ZOOM, originOf } from '../drawn-ground.ts'
import { type XY, type Size, fromWorld, worldWidth } from '../mercator.ts'

/** Tenths of a pixel at the plate's zoom level: half a pixel at the nearest view. */
const DIGITS = 1

/** The plane that everything is drawn on, in pixels at `PLATE_ZOOM` from a point in the middle of the map. */
export type Plate = {
  readonly project: (position: Position) => XY
  /** Path data of a geometry. */
  readonly path: (geometry: GeoJSON.Geometry) => string
}

/** The middle of the ground's bounds. */
export function createPlate(bounds: Bounds): Plate {
  const middle = fromWorld(originOf(bounds))
  const mercator = geoMercator()
    .scale(worldWidth(PLATE_ZOOM) / (2 * Math.PI))
    .center([middle[0], middle[1]])
    .translate([0, 0])
  const project = ([lon, lat]: Position): XY => {
    const [x, y] = mercator([lon, lat]) ?? [0, 0]
    return { x, y }
  }
  // point by point: the projection itself would bend lines to great circles and turn polygons inside out
  const straight = geoTransform({
    point(lon, lat) {
      const { x, y } = project([lon, lat])
      this.stream.point(x, y)
    },
  })
  const draw = geoPath(straight).digits(DIGITS)
  return { project, path: (geometry) => draw(geometry) ?? '' }
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
