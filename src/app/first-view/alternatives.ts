/** A piece of markup, and the media query under which it is shown unless a later one's matches too. */
type Alternative = { readonly media: string; readonly markup: string }

/** Alternatives as markup that holds all of them, told apart by comments; draw-first-view.js leaves one. */
export function joinAlternatives(alternatives: readonly Alternative[]): string {
  return `<!--one of-->${alternatives.map(({ media, markup }) => `<!--for ${media}-->${markup}`).join('')}<!--/one of-->`
}
