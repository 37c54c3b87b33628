/** What is wrong with a link parameter. All but `given-twice` were dropped; `guard` fell back to the safe value. */
export type UrlProblem =
  | 'unknown-parameter'
  | 'unknown-value'
  | 'not-in-lesson'
  | 'not-a-day'
  | 'outside-frame'
  | 'not-a-camera'
  | 'no-such-mode'
  | 'no-such-tour'
  | 'no-such-step'
  | 'needs-a-tour'
  | 'given-twice'
  | 'guard'

export type UrlIssue = { readonly parameter: string; readonly value: string; readonly problem: UrlProblem }
