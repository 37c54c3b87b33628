import type { Lesson, Name } from '#src/domain/lesson.ts'

const LATIN = /-Latn$/

export type Spellings = {
  /** The language of the lesson, then those in whose own script it has names. */
  readonly languages: readonly string[]
  /** One place of the document, in as many of them as any. */
  readonly example: readonly string[]
}

/** What the hint above an empty search can promise. */
export function spellingsOf({ language, places }: Pick<Lesson, 'language' | 'places'>): Spellings {
  // the first name in each language
  const foreign = (names: readonly Name[]) =>
    names.filter(
      (name, at) => !LATIN.test(name.lang) && names.findIndex((each) => languageOf(each) === languageOf(name)) === at,
    )
  const written = places
    .filter(({ namedInDocument }) => namedInDocument)
    .map(({ name, names }) => ({ name, names: foreign(names) }))
  const counts = new Map<string, number>()
  for (const each of written.flatMap(({ names }) => names)) {
    counts.set(languageOf(each), (counts.get(languageOf(each)) ?? 0) + 1)
  }
  const languages = [...counts].toSorted(([, a], [, b]) => b - a).map(([lang]) => lang)
  const [example] = written.toSorted((a, b) => b.names.length - a.names.length)
  if (languages.length === 0 || example === undefined) return { languages: [], example: [] }
  return {
    languages: [language, ...languages],
    example: [...new Set([example.name, ...example.names.map(({ text }) => text)])],
  }
}

function languageOf({ lang }: Name): string {
  return lang.replace(/-.*/, '')
}
