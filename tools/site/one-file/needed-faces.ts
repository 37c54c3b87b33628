/** Drops the font faces that the text needs no letter of, because the one file contains all its fonts. */
export function withNeededFaces(css: string, text: string): string {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0)
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const ranges = /unicode-range:([^;}]*)/.exec(face)?.[1]
    if (ranges === undefined) return face
    const within = ranges.split(',').map(toRange)
    return letters.some((letter) => within.some(([from, to]) => letter >= from && letter <= to)) ? face : ''
  })
}

/** `U+26`, `U+0-7F` or `U+4??` as first and last number. */
function toRange(range: string): readonly [from: number, to: number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)]
}
