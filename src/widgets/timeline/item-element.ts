import type { PlacedItem } from './lane-layout.ts'
import { isPoint, isThin, labelOf } from './lane-signs.ts'
import type { TimelineItem } from './timeline-scene.ts'

/** Everything the drawing of one item depends on; equal signatures need no redrawing. */
export type ItemDrawing = {
  readonly item: TimelineItem
  readonly placed: PlacedItem
  readonly chosenSeal: number | null
}

export function signatureOf({ item, placed: { top, label, offset, drop, over }, chosenSeal }: ItemDrawing): string {
  return JSON.stringify([item, top, label, offset, drop, over, item.seals.includes(chosenSeal ?? 0) ? chosenSeal : 0])
}

export function classesOf({ item, placed }: ItemDrawing): string {
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
    'strip-over': placed.over,
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
export function drawItem({ item, placed, chosenSeal }: ItemDrawing): HTMLElement {
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
  if (placed.label !== null) {
    const label = span('strip-label', labelOf(item))
    const anchor = isPoint(item) ? '50%' : placed.label === 'inside' ? '0%' : '100%'
    label.style.top = `${placed.drop}px`
    const place = `calc(${anchor} + ${placed.offset}px)`
    if (placed.label === 'left') label.style.right = place
    else label.style.left = place
    sign.append(label)
  }
  return sign
}
