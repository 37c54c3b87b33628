/** The marks that CSL allows within a title: italics and the like, and words that keep their small letters. */
const MARKUP = /<\/?(?:i|b|sup|sub|sc)>|<span(?:\s[^<>]*)?>|<\/span>/g

/** A title for where no italics can be shown. Angle brackets that mark nothing stay. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(MARKUP, '')
}
