import { cssFont } from '../fonts.ts'

export type Type = {
  readonly size: number
  readonly style: string
  readonly weight: number
  readonly family: string
  /** Room between letters in pixels. */
  readonly spacing: number
}

export function typeOf(fonts: unknown, size: unknown, spacing: unknown): Type {
  const pixels = Number(size)
  return { ...cssFont(fonts as readonly string[]), size: pixels, spacing: Number(spacing) * pixels }
}

/** The attributes that set a text in that type, with its halo behind the letters. */
export function typeAttributes({ size, style, weight, family, spacing }: Type) {
  return {
    'font-family': family,
    'font-size': size,
    'font-style': style,
    'font-weight': weight,
    'letter-spacing': spacing === 0 ? null : spacing.toFixed(2),
  }
}

/** The average width of a letter in multiples of the text size, where there is no canvas to measure on. */
const USUAL_BREADTH = 0.48
const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
const known = new Map<string, number>()

/** How wide a text is in pixels. */
export function widthOf(text: string, type: Type): number {
  const { size, style, weight, family, spacing } = type
  const extra = spacing * text.length
  if (pen === null) return text.length * size * USUAL_BREADTH + extra
  const font = `${style} ${weight} ${size}px ${family}`
  const key = `${font}|${text}`
  let width = known.get(key)
  if (width === undefined) {
    pen.font = font
    width = pen.measureText(text).width
    known.set(key, width)
  }
  return width + extra
}

/** Clears what was measured before the page's fonts had loaded. */
export function measureAnew() {
  known.clear()
}

/** Breaks a text into lines no wider than `most`, as even as possible, keeping its own line breaks. */
export function brokenIn(text: string, most: number, type: Type): readonly string[] {
  return text.split('\n').flatMap((part) => {
    const words = part.split(' ')
    const count = Math.ceil(widthOf(part, type) / most)
    return count < 2 ? [part] : evenLines(words, count, type)
  })
}

function evenLines(words: readonly string[], count: number, type: Type): readonly string[] {
  const target = widthOf(words.join(' '), type) / count
  // for each number of words, the most even way to break them and where its last line begins
  const best: { readonly cost: number; readonly start: number }[] = [{ cost: 0, start: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let found = { cost: Infinity, start: 0 }
    for (let start = 0; start < end; start++) {
      const width = widthOf(words.slice(start, end).join(' '), type)
      const cost = (best[start]?.cost ?? Infinity) + (width - target) ** 2
      if (cost < found.cost) found = { cost, start }
    }
    best.push(found)
  }
  const lines: string[] = []
  for (let end = words.length; end > 0; end = best[end]?.start ?? 0) {
    lines.unshift(words.slice(best[end]?.start ?? 0, end).join(' '))
  }
  return lines
}
