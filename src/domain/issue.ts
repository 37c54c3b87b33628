/** A finding about content or input: an error blocks, a warning informs. */
export type Issue = {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** Where in the file: `line 12`, or a JSON pointer such as `/events/3/when`. */
  readonly pointer: string
  /** The line the pointer resolves to, if the file's text is available. */
  readonly line?: number
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}
