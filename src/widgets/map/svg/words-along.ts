import type { SymbolLayerSpecification } from 'maplibre-gl'
import type { XY } from '../mercator.ts'
import type { Box } from './collisions.ts'
import { rounded, setAttributes, svgElement } from './dom.ts'
import { textOf } from './expression.ts'
import { type LayerPainter, propertyOf } from './layer.ts'
import { type Spot, pixelLength, offset, spotsAlong } from './lines.ts'
import { type PlacedMark, type Placer, boxAround, createOverlay, isNearView } from './overlay.ts'
import { toScreen } from './plate.ts'
import { BASELINE, textInkOf, collisionOptions } from './point-signs.ts'
import { spacingOf } from './spacing.ts'
import { type Type, typeAttributes, typeOf, widthOf } from './words.ts'

/** A layer of words that follow lines, with the right side up. */
export function createWordsAlong(layer: SymbolLayerSpecification): LayerPainter {
  const text = propertyOf(layer, 'text-field', '')
  const fonts = propertyOf(layer, 'text-font', [])
  const size = propertyOf(layer, 'text-size', 16)
  const letters = propertyOf(layer, 'text-letter-spacing', 0)
  const shift = propertyOf(layer, 'text-offset', [0, 0])
  const spacing = propertyOf(layer, 'symbol-spacing', 250)
  const bend = propertyOf(layer, 'text-max-angle', 45)
  const key = propertyOf(layer, 'symbol-sort-key', 0)
  const ink = textInkOf(layer)
  const manners = collisionOptions(layer, 'text')
  const place: Placer = (feature, now, last) => {
    const { context, collisions } = now
    const label = textOf(text(feature, context))
    if (label === '' || feature.geometry === 'Point') return []
    const type = typeOf(fonts(feature, context), size(feature, context), letters(feature, context))
    const length = widthOf(label, type)
    const [, down = 0] = shift(feature, context) as readonly number[]
    const aside = down * type.size
    const step = Math.max(spacingOf(Number(spacing(feature, context)), now), length + 2 * type.size)
    const most = Number(bend(feature, context))
    const standAt = (line: readonly XY[], start: number, text: SVGElement | undefined): PlacedMark | null => {
      const spots = uprightSpots(line, start, length, type)
      if (!spots.some((spot) => isNearView(spot, now)) || !isCalm(spots, most)) return null
      const boxes = boxesAlong(offset(spots, aside), type)
      if (!collisions.inSight(boxes) || (!manners.overlaps && !collisions.free(boxes))) return null
      if (!manners.ignored) collisions.take(boxes)
      const element = text ?? svgElement('text')
      setLetters(element, offset(spots, aside + BASELINE * type.size), label, type)
      setAttributes(element, { ...typeAttributes(type), ...ink(feature, now) })
      return { element, boxes }
    }
    const standIn = (line: readonly XY[], starts: readonly number[], text: SVGElement | undefined) => {
      for (const start of starts) {
        const mark = standAt(line, start, text)
        if (mark !== null) return mark
      }
      return null
    }
    const placed: PlacedMark[] = []
    for (const points of feature.lines) {
      const line = points.map((point) => toScreen(point, now.view))
      for (const starts of slotsOn(pixelLength(line), length, step)) {
        const mark = standIn(line, starts, last[placed.length]?.element)
        if (mark !== null) placed.push(mark)
      }
    }
    return placed
  }
  return createOverlay(layer, place, (feature, { context }) => Number(key(feature, context)))
}

/** Pixels between the places that are tried. */
const TRY = 9

/** Where words of that length may start on a line: the middle of each section first, then farther to both sides. */
function slotsOn(line: number, length: number, step: number): readonly (readonly number[])[] {
  const count = Math.max(1, Math.floor(line / step))
  return Array.from({ length: count }, (_, at) => {
    const stretch = line / count
    const tries = Array.from({ length: Math.floor(stretch / TRY) + 1 }, (__, turn) => {
      const aside = Math.ceil(turn / 2) * TRY * (turn % 2 === 0 ? 1 : -1)
      return (at + 0.5) * stretch + aside - length / 2
    })
    return tries.filter((start) => start >= 0 && start + length <= line)
  })
}

/** Points under the words, a letter apart, from their first to their last. */
function uprightSpots(line: readonly XY[], start: number, length: number, type: Type): readonly Spot[] {
  const count = Math.ceil(length / type.size)
  const spots = spotsAlong(
    line,
    Array.from({ length: count + 1 }, (_, at) => start + (length * at) / count),
  )
  const [first, last] = [spots[0], spots.at(-1)]
  if (first === undefined || last === undefined || first.x <= last.x) return spots
  return spots.toReversed()
}

/** Words are left out where the line turns too sharply under them. */
function isCalm(spots: readonly Spot[], most: number): boolean {
  return spots.every(({ angle }, at) => {
    const turn = Math.abs(angle - (spots[at - 1]?.angle ?? angle)) % 360
    return Math.min(turn, 360 - turn) <= most
  })
}

function boxesAlong(points: readonly XY[], { size }: Type): readonly Box[] {
  return points.map((point) => boxAround(point, size, size))
}

/** Each letter with its own position and rotation, because browsers disagree about text on a path. */
function setLetters(text: SVGElement, baseline: readonly XY[], label: string, type: Type) {
  const ends = Array.from(label, (_, at) => widthOf(label.slice(0, at + 1), type))
  const breadths = ends.map((end, at) => end - (ends[at - 1] ?? 0))
  const spare = (pixelLength(baseline) - (ends.at(-1) ?? 0)) / 2
  const middles = spotsAlong(
    extended(baseline, Math.max(0, -spare)),
    ends.map((end, at) => Math.max(0, spare) + end - (breadths[at] ?? 0) / 2),
  )
  const starts = middles.map(({ x, y, angle }, at) => {
    const turned = (angle * Math.PI) / 180
    const half = (breadths[at] ?? 0) / 2
    return { x: rounded(x - Math.cos(turned) * half), y: rounded(y - Math.sin(turned) * half), angle: rounded(angle) }
  })
  setAttributes(text, {
    x: starts.map(({ x }) => x).join(' '),
    y: starts.map(({ y }) => y).join(' '),
    rotate: starts.map(({ angle }) => angle).join(' '),
  })
  if (text.textContent !== label) text.textContent = label
}

/** A line extended at both ends in its own direction. */
function extended(line: readonly XY[], by: number): readonly XY[] {
  const beyond = (end: XY | undefined, inner: XY | undefined): XY[] => {
    if (end === undefined || inner === undefined) return []
    const length = Math.hypot(end.x - inner.x, end.y - inner.y) || 1
    return [{ x: end.x + ((end.x - inner.x) * by) / length, y: end.y + ((end.y - inner.y) * by) / length }]
  }
  return [...beyond(line[0], line[1]), ...line, ...beyond(line.at(-1), line.at(-2))]
}
