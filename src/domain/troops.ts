/** How large a unit is, from small to large. */
export const ECHELONS = ['battalion', 'regiment', 'brigade', 'division', 'corps', 'army'] as const
export type Echelon = (typeof ECHELONS)[number]

/** The standard sign of an echelon as SVG path data, in pixels. */
export type TroopSign = {
  readonly width: number
  readonly height: number
  /** The body of the sign, and the echelon marks above it. */
  readonly frame: string
  readonly marks: readonly string[]
}
