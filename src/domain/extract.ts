import type { Day } from './day.ts'
import type { Ref, SourceId } from './ref.ts'
import type { TimeSpan } from './span.ts'
import type { ExtractId } from './task.ts'

/** A summary of another document in the editors' own words: only the lesson's document is reproduced. */
export type Extract = {
  readonly id: ExtractId
  readonly title: string
  readonly when: TimeSpan
  readonly dateNote: string
  /** The first day on which it may be shown. */
  readonly asOf: Day
  /** The first day on which what it can and cannot tell may be shown. */
  readonly notesAsOf: Day
  readonly from: string
  readonly to: string
  readonly source: SourceId
  readonly locator: string
  readonly originalLanguage: string
  readonly translator: string
  /** How much of the document was read, or that it was read as a historian quotes it. */
  readonly seen: 'whole' | 'part' | 'as-quoted'
  readonly seenNote: string
  /** A summary, to be shown as such and never as the document. */
  readonly report: string
  /** The few words quoted verbatim. */
  readonly phrases: readonly string[]
  readonly phrasesFrom: string
  /** Hard words of the phrases or of the report. */
  readonly gloss: readonly { readonly phrase: string; readonly note: string }[]
  readonly canTell: string
  readonly cannotTell: string
  readonly refs: readonly Ref[]
  readonly rightsNote: string
}
