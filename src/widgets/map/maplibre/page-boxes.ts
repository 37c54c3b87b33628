import type { Camera } from '#src/domain/camera.ts'
import type { Insets } from '#src/domain/insets.ts'
import { type Size, type XY, positionAt } from '../mercator.ts'
import { ROOM } from '../pictures.ts'

/** The maximum width of a square in pixels. A longer box is covered by several. */
const WIDEST = 24
/** Between squares, in pixels: symbols that touch count as overlapping, and the later one would be left out. */
const GAP = 1

/** A square, by its middle and its side. */
type Square = { readonly at: XY; readonly side: number }

/** Squares that together cover a box of the page, because the library only has square symbols of one picture. */
export function squaresOver({ left, top, right, bottom }: Insets): readonly Square[] {
  const [width, height] = [right - left, bottom - top]
  const side = Math.min(width, height) / Math.ceil(Math.min(width, height) / WIDEST)
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)]
  const [startX, startY] = [(left + right - columns * side) / 2, (top + bottom - rows * side) / 2]
  return Array.from({ length: columns * rows }, (_, at) => ({
    at: { x: startX + ((at % columns) + 0.5) * side, y: startY + (Math.floor(at / columns) + 0.5) * side },
    side: side - GAP,
  }))
}

/** Map positions under the boxes of the page, for the layer that keeps names clear of them. */
export function pagePoints(boxes: readonly Insets[], camera: Camera, size: Size): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: boxes.flatMap(squaresOver).map(({ at, side }) => {
      const [lon, lat] = positionAt(at, camera, size)
      return {
        type: 'Feature',
        properties: { size: side / ROOM },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      }
    }),
  }
}
