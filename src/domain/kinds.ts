/**
 * Every kind of entity in a lesson, in display order: the lesson's list that holds it and the field that is its title.
 * Add a new kind here; the compiler then asks for everything else it needs.
 */
export const KINDS = {
  passage: { collection: 'passages', title: 'reading' },
  recommendation: { collection: 'recommendations', title: 'title' },
  place: { collection: 'places', title: 'name' },
  area: { collection: 'areas', title: 'title' },
  front: { collection: 'fronts', title: 'title' },
  line: { collection: 'lines', title: 'title' },
  movement: { collection: 'movements', title: 'title' },
  unit: { collection: 'units', title: 'title' },
  event: { collection: 'events', title: 'headline' },
  person: { collection: 'people', title: 'name' },
  term: { collection: 'terms', title: 'term' },
  source: { collection: 'sources', title: 'title' },
  extract: { collection: 'extracts', title: 'title' },
  dispute: { collection: 'disputes', title: 'question' },
} as const

export type Kind = keyof typeof KINDS
export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]]

/** Kinds with a geometry of their own that is not a point. */
export const SHAPE_KINDS = ['area', 'front', 'line', 'movement'] as const satisfies readonly Kind[]
export type ShapeKind = (typeof SHAPE_KINDS)[number]
