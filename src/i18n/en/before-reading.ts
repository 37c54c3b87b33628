import type { SurenessOfReader } from '#src/domain/expectation.ts'

/** Words of the question before the text, and of the look back after it. */
export const beforeReadingWords = {
  title: 'What will it say?',
  covered: 'The text is covered until you answer or skip.',
  hint: (hint: string) => `Look again: ${hint}`,
  sure: 'How sure are you?',
  surenesses: { guess: 'a guess', fairly: 'fairly sure', sure: 'sure' } satisfies Record<SurenessOfReader, string>,
  goToField: 'Answer one question first',
  keep: 'Keep this and read',
  skip: 'Skip',
  skipKey: 'Escape skips too',
  back: {
    title: 'Before reading you wrote',
    revise: 'Now that you have read it, what would you change?',
    kept: 'Both stay in this page only and are gone when you close it.',
  },
} as const
