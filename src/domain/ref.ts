import { KINDS, type Kind, type ShapeKind } from './kinds.ts'

/** One string serves as an entity's id, URL value, link in prose, timeline item and map feature. */
export type Ref<K extends Kind = Kind> = K extends Kind ? `${K}:${string}` : never

export type PassageId = Ref<'passage'>
export type RecommendationId = Ref<'recommendation'>
export type PlaceId = Ref<'place'>
export type AreaId = Ref<'area'>
export type FrontId = Ref<'front'>
export type LineId = Ref<'line'>
export type MovementId = Ref<'movement'>
export type UnitId = Ref<'unit'>
export type EventId = Ref<'event'>
export type PersonId = Ref<'person'>
export type TermId = Ref<'term'>
export type SourceId = Ref<'source'>
export type DisputeId = Ref<'dispute'>
export type ShapeId = Ref<ShapeKind>

const REF = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/

/** Reads `kind:name`; null for an unknown kind or a name that is not lower-case words joined by hyphens. */
export function parseRef(text: string): Ref | null {
  const match = REF.exec(text)
  return match !== null && isKind(match[1] ?? '') ? (text as Ref) : null
}

export function toRef<K extends Kind>(kind: K, name: string): Ref<K> {
  return `${kind}:${name}` as Ref<K>
}

export function kindOf(ref: Ref): Kind {
  return ref.slice(0, ref.indexOf(':')) as Kind
}

export function nameOf(ref: Ref): string {
  return ref.slice(ref.indexOf(':') + 1)
}

export function isRefOf<K extends Kind>(kind: K, ref: Ref): ref is Ref<K> {
  return kindOf(ref) === kind
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text)
}
