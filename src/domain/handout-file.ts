import type { Audience } from './audience.ts'

/** A handout as PDF, one per paper size. `npm run handouts` writes their list into the page under the id below. */
export type HandoutFile = {
  readonly title: string
  readonly audience: Audience
  readonly a4: string
  readonly letter: string
}
export const HANDOUT_FILES_ID = 'handout-files'
