import type { Instant } from '../instant.ts'
import type { ForeignPart } from '../note.ts'

type Item = { readonly id: string; readonly modified: Instant; readonly foreign?: ForeignPart }

/** A copy with another timestamp, in the annotation behind it too. */
export function withModified<T extends Item>(item: T, modified: Instant): T {
  return inStep({ ...item, modified }, (annotation) => ({ ...annotation, ...idFor(annotation, item.id), modified }))
}

/** A copy with another id. */
export function withId<T extends Item>(item: T, id: string): T {
  return inStep({ ...item, id }, (annotation) => ({ ...annotation, id: urn(id) }))
}

type Annotation = ForeignPart['annotation']

function inStep<T extends Item>(item: T, change: (annotation: Annotation) => Annotation): T {
  const { foreign } = item
  if (foreign === undefined) return item
  return { ...item, foreign: { ...foreign, annotation: change(foreign.annotation) } }
}

const urn = (id: string) => `urn:uuid:${id}`
const IRI = /^[a-z][a-z0-9+.-]*:./i

/** Whether an id means the same thing everywhere. */
export function isGlobalId(id: string): boolean {
  return IRI.test(id)
}

/** Gives an item a globally unique id when it is first changed, unless it has one. */
function idFor(annotation: Annotation, id: string): Annotation {
  const own = annotation['id'] ?? annotation['@id']
  return typeof own === 'string' && isGlobalId(own) ? {} : { id: urn(id) }
}
