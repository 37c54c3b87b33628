import type { ReactNode } from 'react'
import type { Position } from '#src/domain/geometry.ts'
import type { TourPosition } from '#src/domain/teaching.ts'
import type { GroundView } from './ground-view.ts'

/** A step's map on paper, with what a lecture has drawn on it. */
export type DrawnStep = {
  readonly at: TourPosition
  /** What the picture is of. */
  readonly label: string
  /** The map shows these as well, wherever the step would look. */
  readonly points: readonly Position[]
  readonly over: (ground: GroundView) => ReactNode
}

/** Draws a step's map for paper at once, because printing waits for nothing. */
export type DrawStep = (step: DrawnStep) => ReactNode
