import type { Inks } from '../inks.ts'
import type { MapScene } from '../map-scene.ts'
import { type Picture, type Shape, picturesOf } from '../pictures.ts'

const SCALE = 2

/** A picture as pixels, for the atlas of the WebGL painter. */
export type PixelPicture = { readonly name: string; readonly data: ImageData; readonly scale: number }

export function drawPictures(inks: Inks, scene: MapScene): readonly PixelPicture[] {
  return picturesOf(inks, scene).map(toPixels)
}

function toPixels({ name, width, height, shapes }: Picture): PixelPicture {
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  // read back often: a canvas on the graphics card would take twenty milliseconds each time
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) throw new Error('No 2D canvas to draw the signs of the map on')
  pen.scale(SCALE, SCALE)
  pen.lineJoin = 'round'
  for (const shape of shapes) draw(pen, shape)
  return { name, data: pen.getImageData(0, 0, canvas.width, canvas.height), scale: SCALE }
}

function draw(pen: CanvasRenderingContext2D, { path, fill, stroke, width = 1, opacity = 1 }: Shape) {
  const outline = new Path2D(path)
  pen.globalAlpha = opacity
  if (fill !== undefined) {
    pen.fillStyle = fill
    pen.fill(outline)
  }
  if (stroke !== undefined) {
    pen.strokeStyle = stroke
    pen.lineWidth = width
    pen.stroke(outline)
  }
}
