import type { Prose } from './prose.ts'

/** Why a shape is drawn where it is. */
export type BasisKind = 'stated' | 'documented' | 'inferred' | 'symbolic'
/** Where the coordinates of a place come from. */
export type CoordinateBasis = 'geonames' | 'encyclopedia' | 'estimate'
export type Basis = { readonly kind: BasisKind; readonly because: Prose }

/** How certain it is that something happened this way and at this time. */
export type ConfidenceLevel = 'certain' | 'probable' | 'disputed'
export type Confidence = { readonly level: ConfidenceLevel; readonly because?: Prose }
