import type { TimelineItem } from './timeline-scene.ts'

/** Sizes of the signs in pixels that do not grow with the text; timeline-items.css draws them to the same measures. */
const BAR = 9
const THIN = 5
const RADIUS = 5.5
const THIN_RADIUS = 3.5
const PAD = 4
/** Space between a headline and the next mark, so that it is clear which mark it belongs to. */
const GAP = 5
/** Bars longer than this are thin, so that there is room beside them for what happened meanwhile. */
const LONG = 4

/**
 * The position of a headline: after its mark; inside its bar, or below a thin one; or before its mark at the right end
 * of the view.
 */
export type LabelSide = 'after' | 'inside' | 'under' | 'before'
/** The full headline, or the short one. */
export type LabelForm = 'full' | 'short'
/** The font in which a text is measured: that of headlines or of the axis. */
export type Face = 'label' | 'axis'

/** Pixels of the strip: `x` gives the left edge of a day, `width` the visible width, `line` the height of a line. */
export type DayScale = {
  readonly x: (day: number) => number
  readonly width: number
  readonly line: number
  readonly measure: (text: string, face: Face) => number
}
/** Relative to the sign's top. */
export type LaneBox = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
/**
 * `offset` counts from the anchor: a point's middle, a bar's end for `after`, its start else; away from it to the left.
 */
export type LabelOption = {
  readonly side: LabelSide
  readonly form: LabelForm
  readonly lines: 1 | 2
  readonly box: LaneBox
  readonly offset: number
}
export type LaneSign = {
  readonly item: TimelineItem
  readonly boxes: readonly LaneBox[]
  /** Possible positions of its headline, best first. */
  readonly options: readonly LabelOption[]
}

/** The days of a bundle are drawn from edge to edge, even if it is one. */
export function isPoint(item: TimelineItem): boolean {
  return item.from === item.to && item.members === undefined
}
export function isThin(item: TimelineItem): boolean {
  if (item.members !== undefined) return false
  return item.importance === 3 || (item.importance === 2 && item.to - item.from >= LONG)
}
/** A sign before the headline shows how certain the date is. */
export function labelOf(item: TimelineItem, form: LabelForm = 'full'): string {
  const label = form === 'full' ? item.label : item.shortLabel
  return item.doubtSign === '' ? label : `${item.doubtSign} ${label}`
}
/** In pixels, with the gap after it; a seal is a little smaller than a line. */
export function sealSize({ line }: Pick<DayScale, 'line'>): number {
  return line - 3
}

/** `barrier` is the line of the document: no headline crosses it. */
export function toLaneSign(item: TimelineItem, scale: DayScale, barrier: number): LaneSign {
  const { line, width } = scale
  const centre = (scale.x(item.from) + scale.x(item.from + 1)) / 2
  const radius = isThin(item) ? THIN_RADIUS : RADIUS
  const seals = item.seals.length * sealSize(scale)
  const mark = isPoint(item)
    ? { left: centre - radius, right: centre + radius }
    : { left: scale.x(item.from) + 1, right: scale.x(item.to + 1) - 1 }
  const isLine = isThin(item) && !isPoint(item)
  const depth = isLine ? THIN : isPoint(item) ? 2 * radius : BAR
  const height = seals > 0 ? sealSize(scale) : depth
  // a seal replaces the mark of a point, and covers the first days of a bar
  const sealLeft = isPoint(item) ? centre - sealSize(scale) / 2 : mark.left
  const boxes: LaneBox[] = []
  if (seals === 0 || !isPoint(item)) boxes.push({ ...mark, top: (height - depth) / 2, bottom: (height + depth) / 2 })
  if (seals > 0) boxes.push({ left: sealLeft, right: sealLeft + seals, top: 0, bottom: height })
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  return { item, boxes, options: toOptions() }

  function toOptions(): LabelOption[] {
    if (right <= 0 || left >= width) return []
    const forms = (['full', 'short'] as const).filter((form) => (form === 'full' ? item.label : item.shortLabel) !== '')
    return forms.flatMap((form) => {
      const text = labelOf(item, form)
      return ([1, 2] as const).flatMap((lines) => {
        const room = (lines === 1 ? scale.measure(text, 'label') : widthOfTwoLines(text, scale)) + 2 * PAD
        return lines === 2 && room > 0.75 * scale.measure(text, 'label') + 2 * PAD ? [] : optionsFor(form, lines, room)
      })
    })
  }
  function optionsFor(form: LabelForm, lines: 1 | 2, room: number): LabelOption[] {
    const beside = Math.floor((height - line) / 2)
    const at = (side: LabelSide, from: number, top = beside): LabelOption => ({
      side,
      form,
      lines,
      box: { left: from, right: from + room + (side === 'after' ? GAP : 0), top, bottom: top + lines * line },
      offset: side === 'before' ? anchorOf(side) - from - room : from - anchorOf(side),
    })
    const isClear = (from: number) => from >= 0 && from + room <= width && !(from < barrier && from + room > barrier)
    const options: LabelOption[] = []
    // the number of a bundle stands inside it
    if (!isPoint(item) && item.members === undefined) {
      const first = Math.max(mark.left, 0) + (isLine ? 0 : seals)
      const start = [first, barrier + 2].find((from) => from >= first && from + room <= mark.right && isClear(from))
      if (start !== undefined && isLine) options.push(at('under', start, height))
      if (start !== undefined && !isLine && lines === 1) options.push(at('inside', start))
    }
    if (isClear(right)) options.push(at('after', right))
    else if (left + room > width && isClear(left - room)) options.push(at('before', left - room))
    return options
  }
  function anchorOf(side: LabelSide): number {
    if (isPoint(item)) return centre
    return side === 'after' ? mark.right + 1 : mark.left - 1
  }
}

/** The minimum width in which a text fits on two lines: where the first has become the longer one, or just before. */
function widthOfTwoLines(text: string, { measure }: DayScale): number {
  const words = text.split(' ')
  let least = Infinity
  for (let at = 1; at < words.length; at++) {
    const first = measure(words.slice(0, at).join(' '), 'label')
    const second = measure(words.slice(at).join(' '), 'label')
    least = Math.min(least, Math.max(first, second))
    if (first >= second) break
  }
  return least
}
