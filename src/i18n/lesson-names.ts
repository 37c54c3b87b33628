import type { Lesson } from '#src/domain/lesson.ts'

/** What the interface must know of a lesson to speak of it: names in the language of the interface. */
export type LessonNames = {
  /** The document on its tab: Cable. */
  readonly documentLabel: string
  /** The same within a sentence: the cable. */
  readonly document: string
  /** Where it was received: whose knowledge is told apart. */
  readonly receiver: string
}

export function namesOf({ documentLabel, documentDayLabel, places, receivedIn }: Lesson): LessonNames {
  return { documentLabel, document: documentDayLabel, receiver: places.find(({ id }) => id === receivedIn)?.name ?? '' }
}
