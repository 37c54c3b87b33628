import { createWords } from '#src/i18n/words.ts'

/** The words of the interface by which tests name what a person sees. */
export const words = createWords('en')
