import type { Day } from '#src/domain/day.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { LessonIndex } from './lesson-index.ts'

/** The latest first day of these things; null if none has a day. */
export function lastDayOf(index: LessonIndex, refs: readonly Ref[]): Day | null {
  const days = refs.flatMap((ref) => {
    const entity = index.find(ref)
    return entity !== undefined && 'when' in entity && entity.when.from !== null ? [entity.when.from] : []
  })
  return days.length === 0 ? null : Math.max(...days)
}
