import type { Inks } from './inks.ts'
import { SIDE_INKS, type SideInk } from '#src/domain/side.ts'
import { LEADER } from './layers/fronts.ts'
import type { MapScene, TroopPicture } from './map-scene.ts'
import { SIDE_HEADS } from './side-heads.ts'

/** Pixels of each side of the empty picture, a seal wide. */
export const ROOM = 26
/** What a dot keeps free of other names, and so flat that its own name can stand close above and below it. */
const DOT_ROOM = [5, 2] as const

/** One stroke or body of a picture, as SVG path data in CSS pixels. */
export type Shape = {
  readonly path: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly opacity?: number
}
/** A small picture used by the style: a pattern, an arrow head, a mark. Both painters draw it from these shapes. */
export type Picture = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Every picture that the style names, for the sides and the units of the lesson. */
export function picturesOf(
  inks: Inks,
  { sides, troopPictures }: Pick<MapScene, 'sides' | 'troopPictures'>,
): readonly Picture[] {
  const heads = new Map(sides.map((side) => [`${side.form}-${side.ink}`, side]))
  return [
    ...SIDE_INKS.flatMap((ink) => sidePictures(ink, inks)),
    ...[...heads].flatMap(([name, { form, ink }]) => {
      const head = { path: SIDE_HEADS[form], stroke: inks[ink], width: 1.2 }
      return [
        picture(`head-${name}`, 14, 15, [{ ...head, fill: inks[ink] }]),
        picture(`head-open-${name}`, 14, 15, [{ ...head, fill: inks.paper }]),
      ]
    }),
    picture('room', ROOM, ROOM, []),
    picture('dot-room', ...DOT_ROOM, []),
    picture('troops-halo', 34, 30, [{ path: 'M2,3 H32 V27 H2 Z', fill: inks.chosen, opacity: 0.75 }]),
    ...troopPictures.map((each) => troopPicture(each, inks)),
  ]
}

function sidePictures(ink: SideInk, inks: Inks): readonly Picture[] {
  const colour = inks[ink]
  return [
    picture(`hatch-${ink}`, 10, 10, [{ path: DIAGONALS, stroke: colour, width: 0.9, opacity: 0.55 }]),
    picture(`tooth-${ink}`, 10, 7, [{ path: 'M0,7 L5,0 L10,7 Z', fill: colour }]),
    picture(`leader-${ink}`, LEADER[0], LEADER[1], [
      { path: `M0,0 L${LEADER[0] - 12},${LEADER[1] - 1} H${LEADER[0]}`, stroke: colour, width: 1.2 },
    ]),
    picture(`bead-${ink}`, 6, 6, [{ path: disc(3, 2.6), fill: colour }]),
    picture(`tail-${ink}`, 8, 8, [
      { path: disc(4, 3.6), fill: colour },
      { path: disc(4, 1.9), fill: inks.paper },
    ]),
  ]
}

/** The marks have a paper-coloured halo, so that they are legible over relief and lines. */
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
