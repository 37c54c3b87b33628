import type { SurenessOfReader } from '#src/domain/expectation.ts'
import type { Keeping } from '#src/domain/workbook/workbook.ts'

/** Words of the question before the text, and of the look back after it. */
export const beforeReadingWords = {
  title: 'What will it say?',
  covered: 'The text is covered until you answer or skip.',
  hint: (hint: string) => `Look again: ${hint}`,
  sure: 'How sure are you?',
  surenesses: { guess: 'a guess', fairly: 'fairly sure', sure: 'sure' } satisfies Record<SurenessOfReader, string>,
  /** After the first answer. */
  sureAside: (sure: string) => ` (${sure})`,
  goToField: 'Answer one question first',
  keep: 'Keep this and read',
  skip: 'Skip',
  unfinished: {
    title: 'You began an answer before reading',
    keep: 'Keep it as my answer',
    remove: 'Delete what I typed',
  },
  back: {
    title: 'Before reading you wrote',
    revise: 'Now that you have read it, what would you change?',
    kept: {
      kept: 'Both are kept on this device with your notes, and go with them into a file.',
      beside: 'Both are kept on this device with your notes, and go with them into a file.',
      full: 'The storage of this browser is full: save your notes as a file, and both go with them.',
      blocked:
        'This browser keeps nothing for this page: both are gone when you close it, unless you save your notes as a file.',
    } satisfies Record<Keeping, string>,
    remove: 'Delete this answer',
  },
  startAgain: 'Start again',
  startAgainNote: 'Covers the text for the next reader. What was written stays.',
}
