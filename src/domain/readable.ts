import type { CompareAnswer } from './answers.ts'
import type { TextVersion } from './mode.ts'
import type { ExtractId, ExtractWords, PassageWords } from './task.ts'

/** What can be read in the text column: a text of the document, or the report of another one. */
export type Readable = TextVersion | ExtractId

export function isReport(readable: Readable): readable is ExtractId {
  return readable.startsWith('extract:')
}

/** Words of the document, or words quoted from another one. */
export type QuotedWords = PassageWords | ExtractWords

/** The words that belong to one place, as texts. */
export function wordsIn(place: PassageWords['passage'] | ExtractWords['extract'], words: readonly QuotedWords[]) {
  return words.filter((each) => ('passage' in each ? each.passage : each.extract) === place).map((each) => each.words)
}

/** The words that decide a statement about two documents, in each that mentions it. */
export function decidingWords({ document, other }: CompareAnswer['statements'][number]): readonly QuotedWords[] {
  return [document, other].filter((each) => each !== undefined)
}
