import type { Position } from '#src/domain/geometry.ts'
import { kilometres } from './distance.ts'
import type { Polyline } from './rings.ts'

/**
 * Towns on a frontier river whose gazetteer point is on the wrong bank of the generalised line. River and frontier are
 * bent together, by less than the error of either, until the town is on its own side.
 */
export type Bend = {
  readonly town: string
  readonly at: Position
  /** Which way the line is moved, in degrees clockwise from north, and how far, in kilometres. */
  readonly towards: number
  readonly by: number
}

/** A bend has no effect beyond this many kilometres. */
const REACH = 6
const DEGREE = 111.2

export function bent(line: Polyline, bends: readonly Bend[]): Polyline {
  return line.map((point) =>
    bends.reduce((moved, { at, towards, by }) => {
      const share = Math.max(0, 1 - (kilometres(point, at) / REACH) ** 2)
      const angle = (towards * Math.PI) / 180
      const east = (by * share * Math.sin(angle)) / (DEGREE * Math.cos((at[1] * Math.PI) / 180))
      return [moved[0] + east, moved[1] + (by * share * Math.cos(angle)) / DEGREE] as const
    }, point),
  )
}

export const BENDS: readonly Bend[] = [{ town: 'hyesanjin', at: [128.1778, 41.4017], towards: 0, by: 1.2 }]
