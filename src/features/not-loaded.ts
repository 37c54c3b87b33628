/** Code of a part, or its style sheet, that did not come. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the page could not be loaded', { cause })
    this.name = 'NotLoaded'
  }
}

/** Tells a part that did not come from one that fell over later. */
export function asNotLoaded(cause: unknown): never {
  throw new NotLoaded(cause)
}
