import { type Bounds, type Camera, MAX_ZOOM, MIN_ZOOM, withinReach } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import type { Insets } from '#src/domain/insets.ts'

/** CSS pixels from the upper left corner of the drawing, or shares of the world's width. */
export type XY = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }

const TILE = 512
const DEGREES = 180 / Math.PI

/** The width of the world in pixels at a zoom level. */
export function worldWidth(zoom: number): number {
  return TILE * 2 ** zoom
}

/** Web Mercator: 0 to 1 from west to east and from north to south. */
export function toWorld([lon, lat]: Position): XY {
  return { x: (180 + lon) / 360, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + lat / DEGREES / 2)) / (2 * Math.PI) }
}

export function fromWorld({ x, y }: XY): Position {
  return [x * 360 - 180, (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * DEGREES]
}

export function distanceBetween(a: XY, b: XY): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

export function middleOf(a: XY, b: XY): XY {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

/** The point of a position in a drawing of that size, seen with that camera. */
export function project(position: Position, { center, zoom }: Camera, { width, height }: Size): XY {
  const [at, middle] = [toWorld(position), toWorld(center)]
  const pixels = worldWidth(zoom)
  return { x: (at.x - middle.x) * pixels + width / 2, y: (at.y - middle.y) * pixels + height / 2 }
}

/** The position under a point of a drawing of that size, seen with that camera. */
export function positionAt(point: XY, { center, zoom }: Camera, { width, height }: Size): Position {
  const middle = toWorld(center)
  const pixels = worldWidth(zoom)
  return fromWorld({ x: middle.x + (point.x - width / 2) / pixels, y: middle.y + (point.y - height / 2) / pixels })
}

/** The camera that keeps a position under a point while zooming, as far as the map can. */
export function zoomAround(point: XY, zoom: number, camera: Camera, size: Size): Camera {
  return zoomBeside({ x: point.x - size.width / 2, y: point.y - size.height / 2 }, zoom, camera)
}

/** The same for a position so far from the middle of the drawing. */
export function zoomBeside(off: XY, goal: number, camera: Camera): Camera {
  const { zoom } = withinReach({ ...camera, zoom: goal })
  // unchanged to the last digit
  if (off.x === 0 && off.y === 0) return { center: camera.center, zoom }
  const step = 1 / worldWidth(camera.zoom) - 1 / worldWidth(zoom)
  const middle = toWorld(camera.center)
  return { center: fromWorld({ x: middle.x + off.x * step, y: middle.y + off.y * step }), zoom }
}

/** The camera after panning by so many pixels. */
export function panBy(x: number, y: number, { center, zoom }: Camera): Camera {
  const middle = toWorld(center)
  const pixels = worldWidth(zoom)
  return { center: fromWorld({ x: middle.x - x / pixels, y: middle.y - y / pixels }), zoom }
}

/** The closest camera that shows all of `bounds` inside the padding; null if there is no room. */
export function cameraFor(bounds: Bounds, size: Size, padding: Insets, maxZoom = MAX_ZOOM): Camera | null {
  const [west, south, east, north] = bounds
  const upperLeft = toWorld([west, north])
  const lowerRight = toWorld([east, south])
  const room = {
    width: size.width - padding.left - padding.right,
    height: size.height - padding.top - padding.bottom,
  }
  if (room.width <= 0 || room.height <= 0) return null
  const pixels = Math.min(room.width / (lowerRight.x - upperLeft.x), room.height / (lowerRight.y - upperLeft.y))
  const zoom = Math.min(Math.log2(pixels / TILE), maxZoom)
  const shift = 1 / (2 * worldWidth(zoom))
  const center = fromWorld({
    x: (upperLeft.x + lowerRight.x) / 2 + (padding.right - padding.left) * shift,
    y: (upperLeft.y + lowerRight.y) / 2 + (padding.bottom - padding.top) * shift,
  })
  return { center, zoom }
}

/**
 * The closest camera that shows all of `bounds`. If they are too wide for the lowest zoom, it shows the part nearest to
 * `home`. Null if there is no room.
 */
export function cameraForWide(bounds: Bounds, home: Bounds, size: Size, padding: Insets): Camera | null {
  const whole = cameraFor(bounds, size, padding)
  const middle = cameraFor(home, size, padding)
  if (whole === null || middle === null || whole.zoom >= MIN_ZOOM) return whole
  return { center: nearestCenter(middle.center, MIN_ZOOM, size, bounds), zoom: MIN_ZOOM }
}

/** The nearest camera within the zoom limits and the limits of moving the map. */
export function constrain({ center, zoom }: Camera, size: Size, [west, south, east, north]: Bounds): Camera {
  const upperLeft = toWorld([west, north])
  const lowerRight = toWorld([east, south])
  const filling = Math.max(size.width / (lowerRight.x - upperLeft.x), size.height / (lowerRight.y - upperLeft.y))
  const allowed = Math.min(Math.max(zoom, MIN_ZOOM, Math.log2(filling / TILE)), MAX_ZOOM)
  return { center: nearestCenter(center, allowed, size, [west, south, east, north]), zoom: allowed }
}

/** The nearest centre that shows nothing beyond the bounds; the middle of bounds smaller than the map. */
function nearestCenter(center: Position, zoom: number, size: Size, [west, south, east, north]: Bounds): Position {
  const upperLeft = toWorld([west, north])
  const lowerRight = toWorld([east, south])
  const pixels = worldWidth(zoom)
  const middle = toWorld(center)
  const within = (value: number, from: number, to: number, room: number) => {
    const half = room / 2 / pixels
    return to - from < 2 * half ? (from + to) / 2 : Math.min(Math.max(value, from + half), to - half)
  }
  const x = within(middle.x, upperLeft.x, lowerRight.x, size.width)
  const y = within(middle.y, upperLeft.y, lowerRight.y, size.height)
  return x === middle.x && y === middle.y ? center : fromWorld({ x, y })
}
