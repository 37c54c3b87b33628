/**
 * Every kind of thing in a lesson, in the order in which lists name them: the list of the lesson that holds its
 * things, and the field that is their title. A new kind begins here; the compiler then asks for what else it needs.
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
  dispute: { collection: 'disputes', title: 'question' },
} as const

export type Kind = keyof typeof KINDS
export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]]

/** Kinds with a geometry of their own that is not a point. */
export const SHAPE_KINDS = ['area', 'front', 'line', 'movement'] as const satisfies readonly Kind[]
export type ShapeKind = (typeof SHAPE_KINDS)[number]
