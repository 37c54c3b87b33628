/** How sure a reader is of what they expect. */
export const SURENESSES = ['guess', 'fairly', 'sure'] as const
export type Sureness = (typeof SURENESSES)[number]

export const EXPECTATIONS = ['unasked', 'asked', 'skipped', 'answered'] as const
/** Where the reader is with the pre-reading question. While it is `asked`, the text is covered. */
export type Expectation = (typeof EXPECTATIONS)[number]
