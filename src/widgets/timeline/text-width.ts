/** An average letter, where there is no canvas to measure with. */
const LETTER = 5.6
let context: CanvasRenderingContext2D | null | undefined

export type Measure = (text: string, isStrong: boolean) => number

/** Measures texts in the letters of an element, at the size and the two weights of timeline-items.css; each text once. */
export function createMeasure(host: HTMLElement): Measure {
  if (context === undefined) context = document.createElement('canvas').getContext('2d')
  const pen = context
  if (pen === null) return (text) => text.length * LETTER
  const { fontFamily } = getComputedStyle(host)
  const known = new Map<string, number>()
  return (text, isStrong) => {
    const font = `${isStrong ? 600 : 400} 12px ${fontFamily}`
    const width = known.get(font + text) ?? measured(pen, font, text)
    known.set(font + text, width)
    return width
  }
}

function measured(pen: CanvasRenderingContext2D, font: string, text: string): number {
  pen.font = font
  return Math.ceil(pen.measureText(text).width)
}
