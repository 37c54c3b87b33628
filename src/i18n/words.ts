import { createEnglish } from './en/english.ts'

/** Everything the interface says, and how it writes dates: English gives the shape, another language fills it. */
export type Words = Readonly<ReturnType<typeof createEnglish>>

/** The languages of the interface. */
export type Locale = keyof typeof LANGUAGES
const LANGUAGES = { en: createEnglish } satisfies Record<string, () => Words>

export function createWords(locale: Locale): Words {
  return LANGUAGES[locale]()
}
