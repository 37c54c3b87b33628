import type { Recommendation } from '#src/domain/lesson.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import type { LessonIndex } from './lesson-index.ts'

/** The recommendation that a selected ref is, or whose text it is. */
export function recommendationBehind(index: LessonIndex, ref: Ref | null): Recommendation | undefined {
  if (ref === null) return undefined
  if (isRefOf('recommendation', ref)) return index.find(ref)
  return isRefOf('passage', ref) ? index.recommendationOf(ref) : undefined
}
