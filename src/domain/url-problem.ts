/** Why a parameter of a link was left out. */
export type UrlProblem =
  'unknown-parameter' | 'unknown-value' | 'not-in-lesson' | 'not-a-day' | 'outside-frame' | 'not-a-camera'
