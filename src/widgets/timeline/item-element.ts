import type { PlacedItem } from './lane-layout.ts'
import { type LabelOption, isPoint, isThin, labelOf } from './lane-signs.ts'
import type { TimelineItem } from './timeline-scene.ts'

/** Everything the drawing of one item depends on; equal signatures need no redrawing. */
export type ItemDrawing = {
  readonly item: TimelineItem
  readonly placed: PlacedItem
  /** The distance from the end of the sign to the document's line, where a headline must stop, in pixels. */
  readonly shift: number
  readonly chosenSeal: number | null
}

export function signatureOf({ item, placed: { top, height, label }, shift, chosenSeal }: ItemDrawing): string {
  const seal = item.seals.includes(chosenSeal ?? 0) ? chosenSeal : 0
  const place = label && [label.side, label.form, label.lines, label.offset, label.box.right - label.box.left]
  return JSON.stringify([item, top, height, place, shift, seal])
}

export function classesOf({ item }: ItemDrawing): string {
  const states = {
    'strip-point': isPoint(item),
    'strip-bar': !isPoint(item),
    'strip-thin': isThin(item),
    'strip-bundle': item.members !== undefined,
    'strip-disputed': item.disputed,
    'strip-later': item.status === 'later',
    'strip-unsettled': item.status === 'not-established',
    'strip-goes-on': item.goesOn,
    'strip-lit': item.lit,
    'strip-tinted': item.tinted,
    'strip-selected': item.selected,
    'strip-from-fades': item.fromUncertain,
    'strip-to-fades': item.toUncertain,
  }
  const on = Object.entries(states).flatMap(([name, yes]) => (yes ? [name] : []))
  return ['strip-item', ...on].join(' ')
}

/** Text goes in as text nodes, never as markup. */
function span(className: string, text = ''): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}

/** The sign of one event: a mark or a bar, its seals, and its headline where there is room. */
export function drawItem({ item, placed, shift, chosenSeal }: ItemDrawing): HTMLElement {
  const sign = span('strip-sign')
  sign.style.top = `${placed.top}px`
  sign.style.height = `${placed.height}px`
  if (!isPoint(item) || item.seals.length === 0) {
    sign.append(span('strip-mark', item.members === undefined ? '' : String(item.members.length)))
  }
  if (item.seals.length > 0) {
    const seals = span('strip-seals')
    for (const number of item.seals)
      seals.append(span(number === chosenSeal ? 'seal seal-small seal-chosen' : 'seal seal-small', String(number)))
    sign.append(seals)
  }
  if (placed.label !== null && item.label !== '') sign.append(drawHeadline(item, placed.label, shift))
  return sign
}

function drawHeadline(item: TimelineItem, { side, form, lines, box, offset }: LabelOption, shift: number): HTMLElement {
  const label = span('strip-label', labelOf(item, form))
  label.style.top = `${box.top}px`
  const anchor = isPoint(item) ? '50%' : side === 'inside' || side === 'under' ? '0%' : '100%'
  const place = `calc(${anchor} + ${offset + shift}px)`
  if (side === 'before') label.style.right = place
  else label.style.left = place
  if (lines === 2) {
    label.classList.add('strip-label-two')
    label.style.width = `${box.right - box.left}px`
  }
  return label
}
