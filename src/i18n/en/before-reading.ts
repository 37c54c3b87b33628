import type { Sureness } from '#src/domain/expectation.ts'
import type { Keeping } from '#src/domain/workbook/workbook.ts'

/** Words of the question before the text, and of the look back after it. */
export const beforeReadingWords = {
  title: 'What will it say?',
  covered: 'The text stays covered until you answer or skip.',
  hint: (hint: string) => `Hint: ${hint}`,
  sure: 'How sure are you?',
  surenesses: { guess: 'a guess', fairly: 'fairly sure', sure: 'sure' } satisfies Record<Sureness, string>,
  /** After the first answer. */
  sureAside: (sure: string) => ` (${sure})`,
  goToField: 'Write a prediction',
  keep: 'Save my prediction and read',
  skip: 'Skip and read',
  unfinished: {
    title: 'You began a prediction before reading',
    keep: 'Save it as my prediction',
    remove: 'Delete what I typed',
  },
  compare: 'Compare with your prediction',
  back: {
    title: 'Your prediction',
    revise: 'Now that you have read it, what would you change?',
    kept: {
      kept: 'Saved on this device with your notes, and included when you save them as a file.',
      beside: 'Saved on this device with your notes, and included when you save them as a file.',
      full: 'This browser’s storage is full. Save your notes as a file: your prediction is included.',
      blocked: 'This browser saves nothing here. Save your notes as a file before you close the page.',
    } satisfies Record<Keeping, string>,
    remove: 'Delete this answer',
  },
  startAgain: 'Start again',
  startAgainNote: 'Covers the text for the next reader. What was written stays.',
}
