import type { LessonNames } from '../lesson-names.ts'
import { counted, english } from './grammar.ts'
import { languageName } from './languages.ts'

/** Words of the search. */
export const createSearchWords = ({ document }: LessonNames) => ({
  open: 'Search',
  title: 'Search the lesson',
  label: `Search ${document}, events, places, people, terms and sources`,
  /** With the languages of its names, and one name in all its spellings. */
  hint: (languages: readonly string[], spellings: readonly string[]) =>
    languages.length === 0
      ? 'Any spelling will do.'
      : `Any spelling, in ${english.either(languages.map(languageName))}: ${english.series(spellings)}.`,
  results: 'Results',
  clear: 'Clear',
  found: (number: number) => counted(number, 'result', 'results'),
  nothing: (query: string) => `No results for “${query}”. Try fewer letters or another spelling.`,
})
