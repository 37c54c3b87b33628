/** How sure a reader is of what they expect. */
export const SURENESSES = ['guess', 'fairly', 'sure'] as const
export type SurenessOfReader = (typeof SURENESSES)[number]

/** How the reader stands to the question before the text. While it is `asked`, the text is covered. */
export type Expectation = 'unasked' | 'asked' | 'skipped' | 'answered'

/** What a reader expected of the document before reading it, and what they would change afterwards. */
export type Answer = {
  readonly id: string
  /** The id of the question it answers. */
  readonly question: string
  readonly text: string
  readonly sure: SurenessOfReader | null
  readonly revised: string
  /** ISO 8601 instants. */
  readonly created: string
  readonly modified: string
}
