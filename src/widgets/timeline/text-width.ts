/** An average letter, where there is no canvas to measure with. */
const LETTER = 5.6
let context: CanvasRenderingContext2D | null | undefined

/** Width of a text in the letters of an element, at the size and the two weights of timeline.css. */
export function measureText(host: HTMLElement, text: string, isStrong: boolean): number {
  if (context === undefined) context = document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * LETTER
  context.font = `${isStrong ? 600 : 400} 12px ${getComputedStyle(host).fontFamily}`
  return Math.ceil(context.measureText(text).width)
}
