import type { Audience } from './audience.ts'

/** A handout that lies in the site as PDF, by size of paper. `npm run handouts` writes the list into the page under this id. */
export type HandoutFile = {
  readonly title: string
  readonly audience: Audience
  readonly a4: string
  readonly letter: string
}
export const HANDOUT_FILES_ID = 'handout-files'
