import type { Day } from './day.ts'
import type { LineString, Polygon } from './geometry.ts'
import type { Prose } from './prose.ts'
import type * as Id from './ref.ts'
import type { SideId } from './side.ts'
import type { TimeSpan } from './span.ts'
import type { Basis } from './confidence.ts'
import type { Echelon, TroopSign } from './troops.ts'

/** A source, and what it supports here. */
export type CitedSource = { readonly source: Id.SourceId; readonly supports?: string; readonly locator?: string }

type Shape<I extends Id.ShapeId, G> = {
  readonly id: I
  readonly title: string
  readonly type: string
  readonly side: SideId
  readonly when: TimeSpan
  readonly basis: Basis
  readonly passages: readonly Id.PassageId[]
  readonly citations: readonly CitedSource[]
  readonly note?: Prose
  readonly geometry: G
}

/** What a text says about a line at one place. */
export type Evidence = {
  readonly place: Id.PlaceId
  readonly unit: string
  readonly statement: Prose
  readonly source: Id.SourceId
}

/** A zone cut at the coast: its land, and its own border without the coastline. */
export type CutZone = {
  readonly ground: readonly Polygon['coordinates'][]
  readonly border: readonly LineString['coordinates'][]
}
/** The geometry is as the author drew it; `cut` exists only if a coast runs through it. */
export type Area = Shape<Id.AreaId, Polygon> & { readonly places: readonly Id.PlaceId[]; readonly cut?: CutZone }
/** One side's front line on a day; it holds until the day before the next main front. */
export type Front = Shape<Id.FrontId, LineString> & {
  readonly day: Day
  readonly part: 'main' | 'secondary'
  readonly evidence: readonly Evidence[]
  /** Pairs of vertex indexes between which there was no contact. */
  readonly gaps: readonly (readonly [number, number])[]
  readonly townsBehind: readonly Id.PlaceId[]
  readonly townsAhead: readonly Id.PlaceId[]
}
export type Line = Shape<Id.LineId, LineString> & { readonly evidence: readonly Evidence[] }
export type Movement = Shape<Id.MovementId, LineString> & {
  /** A title that does not name the goal, used until the movement is over. */
  readonly underWay?: string
  /** From the starting point to the goal. */
  readonly via: readonly Id.PlaceId[]
}

/** A unit at the place and on the days for which a source records it. */
export type Unit = {
  readonly id: Id.UnitId
  readonly title: string
  /** As named by its witness. */
  readonly name: string
  readonly short: string
  readonly type: Echelon
  readonly side: SideId
  readonly when: TimeSpan
  readonly place: Id.PlaceId
  /** The front or event that attests it: a front by its evidence, an event by its text. */
  readonly witness: Id.FrontId | Id.EventId
  readonly basis: Basis
  readonly citations: readonly CitedSource[]
  readonly sign: TroopSign
}
