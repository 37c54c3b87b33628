/**
 * Without a glyph server, MapLibre draws letters from the page's fonts. It guesses weight and slant from the first
 * family's name, so the stack starts with a family that no machine has. Names are quoted, because the library does not
 * quote them.
 */
const FAMILIES = ["'Lesson Serif'", "'Noto Serif'", 'Georgia', 'serif']

export const ROMAN = ["'Plate Roman'", ...FAMILIES]
export const ITALIC = ["'Plate Italic'", ...FAMILIES]
export const BOLD = ["'Plate Semibold'", ...FAMILIES]

/** The same font stack as CSS, for a painter that sets its type that way. */
export function cssFont([first = '', ...families]: readonly string[]) {
  return {
    style: first.includes('Italic') ? 'italic' : 'normal',
    weight: first.includes('Semibold') ? 600 : 400,
    family: families.join(', '),
  }
}
