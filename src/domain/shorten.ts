/** A grapheme may consist of several code points, but not of arbitrarily many. */
const MAX_UNITS = 12

/** Truncates a text to a number of graphemes, with an ellipsis if anything was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const graphemes = graphemesOf(text.slice(0, (most + 1) * MAX_UNITS))
  if (graphemes.length <= most && text.length <= (most + 1) * MAX_UNITS) return text
  let kept = ''
  for (const grapheme of graphemes.slice(0, most - 1)) {
    if (kept.length + grapheme.length > most * MAX_UNITS) break
    kept += grapheme
  }
  return `${kept}…`
}

function graphemesOf(text: string): string[] {
  // made when asked for: not every browser that can show the lesson has it
  if (!('Segmenter' in Intl)) return Array.from(text)
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}
