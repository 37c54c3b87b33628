/** A grapheme may consist of several code points, but not of arbitrarily many. */
const MOST_UNITS_IN_A_SIGN = 12

/** Truncates a text to a number of graphemes, with an ellipsis if anything was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const signs = signsOf(text.slice(0, (most + 1) * MOST_UNITS_IN_A_SIGN))
  if (signs.length <= most && text.length <= (most + 1) * MOST_UNITS_IN_A_SIGN) return text
  let kept = ''
  for (const sign of signs.slice(0, most - 1)) {
    if (kept.length + sign.length > most * MOST_UNITS_IN_A_SIGN) break
    kept += sign
  }
  return `${kept}…`
}

function signsOf(text: string): string[] {
  // made when asked for: not every browser that can show the lesson has it
  if (!('Segmenter' in Intl)) return Array.from(text)
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}
