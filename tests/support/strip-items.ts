import { itemsWithoutChoice, withChoice } from '#src/features/timeline/timeline-scene-from.ts'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { TimelineItem } from '#src/widgets/timeline/timeline-scene.ts'

type State = Parameters<typeof itemsWithoutChoice>[1] & Parameters<typeof withChoice>[2]

/** The items of the strip, with the marks of a choice. */
export function stripItems(index: LessonIndex, state: State, words: Words): readonly TimelineItem[] {
  return withChoice(index, itemsWithoutChoice(index, state, words), state)
}
