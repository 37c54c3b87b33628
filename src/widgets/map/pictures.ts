import type { Inks } from './inks.ts'
import type { SideInk, TroopPicture } from './map-scene.ts'

/** One stroke or body of a picture, as SVG path data in CSS pixels. */
export type Shape = {
  readonly path: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly opacity?: number
}
/** A small picture that the style names: a pattern, an arrow head, a mark. Both painters draw it from these shapes. */
export type Picture = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

const SIDES: readonly SideInk[] = ['un', 'kpa', 'cpv', 'ussr', 'neutral']

/** The heads point up, the tip at the middle of the upper edge; each side has its own form. */
const HEADS: Readonly<Record<SideInk, string>> = {
  un: 'M7,1 L12.5,14 L1.5,14 Z',
  kpa: 'M7,1 L13,14 L7,10 L1,14 Z',
  cpv: 'M7,1 L13,8 L10,8 L10,14 L4,14 L4,8 L1,8 Z',
  ussr: 'M7,1 L11.5,7.5 L7,14 L2.5,7.5 Z',
  neutral: 'M7,1 L12,14 L2,14 Z',
}

/** Every picture that the style names, with those that the lesson's units ask for. */
export function picturesOf(inks: Inks, troops: readonly TroopPicture[]): readonly Picture[] {
  return [
    ...SIDES.flatMap((side) => [
      picture(`hatch-${side}`, 10, 10, [{ path: DIAGONALS, stroke: inks[side], width: 0.9, opacity: 0.55 }]),
      picture(`head-${side}`, 14, 15, [{ path: HEADS[side], fill: inks[side], stroke: inks[side], width: 1.2 }]),
      picture(`head-open-${side}`, 14, 15, [{ path: HEADS[side], fill: inks.paper, stroke: inks[side], width: 1.2 }]),
    ]),
    picture('tooth', 10, 7, [{ path: 'M0,7 L5,0 L10,7 Z', fill: inks.un }]),
    picture('bead', 6, 6, [{ path: disc(3, 2.6), fill: inks.ussr }]),
    picture('tail', 8, 8, [
      { path: disc(4, 3.6), fill: inks.kpa },
      { path: disc(4, 1.9), fill: inks.paper },
    ]),
    picture('room', 26, 26, []),
    picture('troops-halo', 34, 30, [{ path: 'M2,3 H32 V27 H2 Z', fill: inks.chosen, opacity: 0.75 }]),
    ...troops.map((each) => troopPicture(each, inks)),
  ]
}

/** The marks lie on a halo of paper, so that they can be read over relief and lines. */
function troopPicture({ name, ink, sign }: TroopPicture, inks: Inks): Picture {
  const { width, height, frame, marks } = sign
  const lines = marks.join(' ')
  return picture(name, width, height, [
    { path: lines, stroke: inks.paper, width: 3.2 },
    { path: frame, fill: inks.paper, stroke: inks[ink], width: 1.4 },
    { path: frame, fill: inks[ink], opacity: 0.22 },
    { path: lines, stroke: inks[ink], width: 1.4 },
  ])
}

function picture(name: string, width: number, height: number, shapes: readonly Shape[]): Picture {
  return { name, width, height, shapes }
}

/** Diagonals that join across the edges of a tile of ten pixels. */
const DIAGONALS = [-10, 0, 10].map((shift) => `M${shift - 1},11 L${shift + 11},-1`).join(' ')

/** A disc in the middle of a square picture. */
function disc(middle: number, radius: number): string {
  const half = `a${radius},${radius} 0 1 0`
  return `M${middle - radius},${middle} ${half} ${2 * radius},0 ${half} ${-2 * radius},0 Z`
}
