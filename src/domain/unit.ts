import type { Citation, SideId } from './lesson.ts'
import type * as Id from './ref.ts'
import type { TimeSpan } from './span.ts'
import type { Basis } from './sureness.ts'

/** How large a unit is, from small to large. */
export const ECHELONS = ['battalion', 'regiment', 'brigade', 'division', 'corps', 'army'] as const
export type Echelon = (typeof ECHELONS)[number]

/** The standard sign of an echelon as SVG path data, in pixels. */
export type TroopSign = {
  readonly width: number
  readonly height: number
  /** The body of the sign, and the marks of the echelon above it. */
  readonly frame: string
  readonly marks: readonly string[]
}

/** A single unit where a text has it, on its days. */
export type Unit = {
  readonly id: Id.UnitId
  readonly title: string
  /** As its witness names it. */
  readonly name: string
  readonly short: string
  readonly type: Echelon
  readonly side: SideId
  readonly when: TimeSpan
  readonly place: Id.PlaceId
  /** What tells of it: a front by its evidence, an event by its text. */
  readonly witness: Id.FrontId | Id.EventId
  readonly basis: Basis
  readonly citations: readonly Citation[]
  readonly sign: TroopSign
}
