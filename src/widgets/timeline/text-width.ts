import type { Face } from './lane-signs.ts'

/** Where there is no page that could be asked, as in tests. */
const ASSUMED = { letter: 6.5, line: 17, size: 14, rem: 16 } as const
let context: CanvasRenderingContext2D | null | undefined

/** The strip's fonts as its style sheet sets them: size, line height, and how to measure them. */
export type StripType = {
  /** Equal keys mean equal measurements. */
  readonly key: string
  /** The height of a line, whole pixels. */
  readonly line: number
  /** The size of its letters, and of the page's. */
  readonly size: number
  readonly rem: number
  readonly measure: (text: string, face: Face) => number
}

/** Reads an element's fonts, including any wider spacing that the reader has set. Each text is measured once. */
export function stripTypeOf(host: HTMLElement): StripType {
  if (context === undefined) context = document.createElement('canvas').getContext('2d')
  const pen = context
  const style = getComputedStyle(host)
  const line = Math.ceil(Number.parseFloat(style.lineHeight) || ASSUMED.line)
  const size = Number.parseFloat(style.fontSize) || ASSUMED.size
  const rem = Number.parseFloat(getComputedStyle(host.ownerDocument.documentElement).fontSize) || ASSUMED.rem
  if (pen === null) return { key: String(line), line, size, rem, measure: (text) => text.length * ASSUMED.letter }
  const spread = Number.parseFloat(style.letterSpacing) || 0
  const spaces = Number.parseFloat(style.wordSpacing) || 0
  const fonts: Readonly<Record<Face, string>> = {
    label: `400 ${size}px ${style.fontFamily}`,
    axis: `600 ${size}px ${style.getPropertyValue('--serif') || style.fontFamily}`,
  }
  const known = new Map<string, number>()
  let last: Face | null = null
  const measured = (text: string, face: Face) => {
    // reading a font takes longer than measuring in it
    if (face !== last) pen.font = fonts[face]
    last = face
    const blanks = text.split(' ').length - 1
    return Math.ceil(pen.measureText(text).width + text.length * spread + blanks * spaces)
  }
  return {
    key: [line, spread, spaces, fonts.label, fonts.axis].join(),
    line,
    size,
    rem,
    measure: (text, face) => {
      const key = face + text
      const width = known.get(key) ?? measured(text, face)
      known.set(key, width)
      return width
    },
  }
}
