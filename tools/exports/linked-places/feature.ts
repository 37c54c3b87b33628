import type { Point } from '#src/domain/geometry.ts'

/** The parts of a Linked Places feature that we write. */
export type Certainty = 'certain' | 'less-certain' | 'uncertain'
export type Citation = { readonly '@id': string; readonly label: string }
export type LocatedPoint = Point & { readonly certainty: Certainty }
/** ISO 8601 days or months, with ~ for "about" and ? for "doubtful" at the end. */
export type Bound = { readonly in: string } | { readonly earliest: string } | { readonly latest: string }
export type When = {
  readonly timespans: readonly { readonly start: Bound; readonly end?: Bound }[]
  readonly certainty: Certainty
  readonly label?: string
}

export type Feature = {
  readonly '@id': string
  readonly type: 'Feature'
  readonly properties: Readonly<Record<string, string | number | boolean>> & { readonly title: string }
  readonly when?: When
  readonly names: readonly {
    readonly toponym: string
    readonly lang: string
    readonly citations?: readonly Citation[]
  }[]
  readonly types: readonly PlaceType[]
  readonly geometry: { readonly type: 'GeometryCollection'; readonly geometries: readonly LocatedPoint[] } | null
  readonly relations?: readonly { readonly relationType: string; readonly relationTo: string; readonly label: string }[]
  readonly descriptions: readonly { readonly value: string; readonly lang: string }[]
  readonly links?: readonly { readonly type: 'subjectOf'; readonly identifier: string }[]
}

export type PlaceType = {
  readonly identifier?: string
  readonly label: string
  readonly sourceLabels?: readonly { readonly label: string; readonly lang: string }[]
}
