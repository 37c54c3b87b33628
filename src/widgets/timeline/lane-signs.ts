import type { TimelineItem } from './timeline-scene.ts'

/** Heights and widths of the signs in pixels; timeline-items.css draws them to the same measures. */
export const LINE = 12
const THIN = 5
const SEAL = 13
const PAD = 4
/** Bars longer than this are drawn thin, so that what happened meanwhile finds room beside them. */
const LONG = 4

export type LabelSide = 'inside' | 'right' | 'left'
/** Pixels of the strip: `x` gives the left edge of a day, `width` the visible width. */
export type DayScale = {
  readonly x: (day: number) => number
  readonly width: number
  readonly measure: (text: string, isStrong: boolean) => number
}
/** Relative to the sign's top. */
export type LaneBox = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
/** `offset` counts from the anchor: a point's middle, a bar's end for `right`, its start else; away from it to the left. */
export type LabelOption = { readonly side: LabelSide; readonly box: LaneBox; readonly offset: number }
export type LaneSign = {
  readonly item: TimelineItem
  readonly boxes: readonly LaneBox[]
  /** Where its headline could stand without leaving the view. */
  readonly options: readonly LabelOption[]
  readonly left: number
  readonly right: number
  readonly height: number
}

/** The days of a bundle are drawn from edge to edge, even if it is one. */
export function isPoint(item: TimelineItem): boolean {
  return item.from === item.to && item.members === undefined
}
export function isThin(item: TimelineItem): boolean {
  if (item.members !== undefined) return false
  return item.importance === 3 || (item.importance === 2 && item.to - item.from >= LONG)
}
/** Half the width of a point mark. */
function markRadius(item: TimelineItem): number {
  return isThin(item) ? 3.5 : 6
}
/** A sign before the headline says in print how sure the date is. */
export function labelOf(item: TimelineItem): string {
  return item.doubtSign === '' ? item.label : `${item.doubtSign} ${item.label}`
}

export function toLaneSign(item: TimelineItem, scale: DayScale): LaneSign {
  const centre = (scale.x(item.from) + scale.x(item.from + 1)) / 2
  const radius = markRadius(item)
  const seals = item.seals.length * SEAL
  const height = isThin(item) && seals === 0 ? THIN : LINE
  const mark = isPoint(item)
    ? { left: centre - radius, right: centre + radius }
    : { left: scale.x(item.from) + 1, right: scale.x(item.to + 1) - 1 }
  const depth = isThin(item) ? THIN : LINE
  // a seal stands on the day of a point in place of its mark, and on the first days of a bar
  const sealLeft = isPoint(item) ? centre - SEAL / 2 : mark.left
  const boxes: LaneBox[] = []
  if (seals === 0 || !isPoint(item)) boxes.push({ ...mark, top: (height - depth) / 2, bottom: (height + depth) / 2 })
  if (seals > 0) boxes.push({ left: sealLeft, right: sealLeft + seals, top: 0, bottom: LINE })
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  return { item, boxes, left, right, height, options: toOptions() }

  function toOptions(): LabelOption[] {
    if (right <= 0 || left >= scale.width || item.label === '') return []
    const text = scale.measure(labelOf(item), item.selected) + 2 * PAD
    const top = Math.floor((height - LINE) / 2)
    const at = (side: LabelSide, from: number): LabelOption => ({
      side,
      box: { left: from, right: from + text, top, bottom: top + LINE },
      offset: side === 'left' ? anchorOf(side) - from - text : from - anchorOf(side),
    })
    const within = Math.max(mark.left, 0) + seals
    const options: LabelOption[] = []
    // the number of a bundle stands inside it
    const isRoomy = !isPoint(item) && item.members === undefined
    if (isRoomy && within + text <= Math.min(mark.right, scale.width)) options.push(at('inside', within))
    if (right + text <= scale.width) options.push(at('right', right))
    if (left - text >= 0) options.push(at('left', left - text))
    return options
  }
  function anchorOf(side: LabelSide): number {
    if (isPoint(item)) return centre
    return side === 'right' ? mark.right + 1 : mark.left - 1
  }
}
