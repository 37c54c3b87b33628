/** How sure a reader is of what they expect. */
export const SURENESSES = ['guess', 'fairly', 'sure'] as const
export type SurenessOfReader = (typeof SURENESSES)[number]

/**
 * What a reader expects of the document before reading it, and what they would change afterwards. While the question
 * is `asked`, the text is covered. Plain data, so that it can be kept and given back as it is.
 */
export type Expectation = {
  readonly standing: 'unasked' | 'asked' | 'skipped' | 'answered'
  readonly text: string
  readonly sure: SurenessOfReader | null
  readonly revised: string
}

export const UNASKED: Expectation = { standing: 'unasked', text: '', sure: null, revised: '' }
export const ASKED: Expectation = { ...UNASKED, standing: 'asked' }

export function toAnswer(text: string, sure: SurenessOfReader | null): Expectation {
  const written = text.trim()
  if (written === '') return { ...UNASKED, standing: 'skipped' }
  return { standing: 'answered', text: written, sure, revised: '' }
}
