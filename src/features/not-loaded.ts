/** A part's code or style sheet did not load. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the page could not be loaded', { cause })
    this.name = 'NotLoaded'
  }
}

/** Tells a part that did not load from one that failed later. */
export function asNotLoaded(cause: unknown): never {
  throw new NotLoaded(cause)
}
