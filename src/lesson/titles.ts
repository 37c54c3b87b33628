import { KINDS, type Kind } from '#src/domain/kinds.ts'
import type { EntityOf } from '#src/domain/lesson.ts'
import { type Ref, isRefOf, kindOf } from '#src/domain/ref.ts'
import type { LessonIndex } from './lesson-index.ts'

const OPENING = 56

/** The title field, checked to exist on the entity. */
const TITLES: { readonly [K in Kind]: { readonly title: keyof EntityOf<K> } } = KINDS

/** An entity's title; the ref itself if the lesson does not contain it. */
export function titleOf(index: LessonIndex, ref: Ref): string {
  const entity: EntityOf<Kind> | undefined = index.find(ref)
  if (entity === undefined) return ref
  const title: string = entity[TITLES[kindOf(ref)].title as keyof typeof entity]
  return isRefOf('passage', ref) ? opening(title) : title
}

/** The first words of a passage, cut at a word boundary. */
function opening(text: string): string {
  if (text.length <= OPENING) return text
  return `${text.slice(0, text.lastIndexOf(' ', OPENING))}…`
}
