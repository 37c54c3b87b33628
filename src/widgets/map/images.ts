import type { Inks } from './inks.ts'
import type { SideInk } from './map-scene.ts'

const SCALE = 2
const SIDES: readonly SideInk[] = ['un', 'kpa', 'cpv', 'ussr', 'neutral']

/** A small picture for the map's atlas, drawn on a canvas, in CSS pixels. */
export type Picture = { readonly name: string; readonly data: ImageData; readonly scale: number }

/** Every pattern, arrow head and mark that the style names. */
export function drawPictures(inks: Inks): readonly Picture[] {
  return [
    ...SIDES.flatMap((side) => [
      picture(`hatch-${side}`, 10, 10, (pen) => {
        hatch(pen, inks[side])
      }),
      picture(`head-${side}`, 14, 15, (pen) => {
        head(pen, side, inks[side], inks[side])
      }),
      picture(`head-open-${side}`, 14, 15, (pen) => {
        head(pen, side, inks[side], inks.paper)
      }),
    ]),
    picture('tooth', 10, 7, (pen) => {
      fill(pen, inks.un, [
        [0, 7],
        [5, 0],
        [10, 7],
      ])
    }),
    picture('bead', 6, 6, (pen) => {
      disc(pen, 3, 3, 2.6, inks.ussr)
    }),
    picture('tail', 8, 8, (pen) => {
      disc(pen, 4, 4, 3.6, inks.kpa)
      disc(pen, 4, 4, 1.9, inks.paper)
    }),
    picture('room', 26, 26, () => undefined),
  ]
}

type Pen = CanvasRenderingContext2D
type Corner = readonly [number, number]

function picture(name: string, width: number, height: number, draw: (pen: Pen) => void): Picture {
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('No 2D canvas to draw the signs of the map on')
  pen.scale(SCALE, SCALE)
  draw(pen)
  return { name, data: pen.getImageData(0, 0, canvas.width, canvas.height), scale: SCALE }
}

/** Diagonals that join across the tile's edges. */
function hatch(pen: Pen, colour: string) {
  pen.strokeStyle = colour
  pen.globalAlpha = 0.55
  pen.lineWidth = 0.9
  pen.beginPath()
  for (const shift of [-10, 0, 10]) {
    pen.moveTo(shift - 1, 11)
    pen.lineTo(shift + 11, -1)
  }
  pen.stroke()
}

/** The heads point up, the tip at the middle of the upper edge; each side has its own form. */
const HEADS: Readonly<Record<SideInk, readonly Corner[]>> = {
  un: [
    [7, 1],
    [12.5, 14],
    [1.5, 14],
  ],
  kpa: [
    [7, 1],
    [13, 14],
    [7, 10],
    [1, 14],
  ],
  cpv: [
    [7, 1],
    [13, 8],
    [10, 8],
    [10, 14],
    [4, 14],
    [4, 8],
    [1, 8],
  ],
  ussr: [
    [7, 1],
    [11.5, 7.5],
    [7, 14],
    [2.5, 7.5],
  ],
  neutral: [
    [7, 1],
    [12, 14],
    [2, 14],
  ],
}

function head(pen: Pen, side: SideInk, edge: string, body: string) {
  fill(pen, body, HEADS[side])
  pen.strokeStyle = edge
  pen.lineWidth = 1.2
  pen.lineJoin = 'round'
  pen.stroke()
}

function fill(pen: Pen, colour: string, corners: readonly Corner[]) {
  pen.beginPath()
  for (const [x, y] of corners) pen.lineTo(x, y)
  pen.closePath()
  pen.fillStyle = colour
  pen.fill()
}

function disc(pen: Pen, x: number, y: number, radius: number, colour: string) {
  pen.beginPath()
  pen.arc(x, y, radius, 0, Math.PI * 2)
  pen.fillStyle = colour
  pen.fill()
}
