import { createWords } from '#src/i18n/words.ts'
import { namesOf } from '#src/i18n/lesson-names.ts'
import type { Lesson } from '#src/domain/lesson.ts'

/** The words by which tests name what a person sees; for the shipped lesson. */
export const words = createWords('en', { documentLabel: 'Cable', document: 'the cable', receiver: 'Pyongyang' })

/** The same for another lesson. */
export const wordsOf = (lesson: Lesson) => createWords('en', namesOf(lesson))
