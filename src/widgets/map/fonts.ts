/**
 * MapLibre draws letters itself from the page's fonts when the style has no glyph server. It sniffs weight and slant
 * from the first family's name, so a family that no machine has stands there; names are quoted because the library
 * does not quote them and "4" is no CSS identifier.
 */
const FAMILIES = ["'Source Serif 4 Variable'", "'Noto Serif'", 'Georgia', 'serif']

export const ROMAN = ["'Plate Roman'", ...FAMILIES]
export const ITALIC = ["'Plate Italic'", ...FAMILIES]
export const BOLD = ["'Plate Semibold'", ...FAMILIES]

/** The same reading of a font stack for a painter that sets its type in CSS. */
export function cssFont([first = '', ...families]: readonly string[]) {
  return {
    style: first.includes('Italic') ? 'italic' : 'normal',
    weight: first.includes('Semibold') ? 600 : 400,
    family: families.join(', '),
  }
}
