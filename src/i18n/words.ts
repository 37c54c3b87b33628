import { createEnglish } from './en/english.ts'
import { isolated, isolating } from './isolated.ts'
import type { LessonNames } from './lesson-names.ts'

/** Everything the interface says, and how it writes dates: English gives the shape, another language fills it. */
export type Words = Readonly<ReturnType<typeof createEnglish>>

/** The languages of the interface. */
export type Locale = keyof typeof LANGUAGES
const LANGUAGES = { en: createEnglish } satisfies Record<string, (names?: LessonNames) => Words>

/** Without names, the words for a page whose lesson is not open. */
export function createWords(locale: Locale, names?: LessonNames): Words {
  return isolating(LANGUAGES[locale](isolated(names)))
}
