import type { SymbolLayerSpecification } from 'maplibre-gl'
import type { Picture } from '../pictures.ts'
import type { Size, XY } from '../mercator.ts'
import { type Anchor, type LabelPosition, horizontalSideOf, labelPositions, verticalSideOf } from './anchors.ts'
import type { Box, Collisions } from './collisions.ts'
import { rounded, setAttributes, svgElement } from './dom.ts'
import { textOf } from './expression.ts'
import { type Feature, type LayerPainter, type DrawState, propertyOf } from './layer.ts'
import { type PlacedMark, type Placer, createOverlay, isNearView } from './overlay.ts'
import { toScreen } from './plate.ts'
import { type Type, brokenIn, typeAttributes, typeOf, widthOf } from './words.ts'

/** Where pictures are defined, and their size. */
export type PictureShelf = {
  readonly find: (name: string) => Picture | undefined
  readonly address: (name: string) => string
}

/** The line height of a text, and how far its baseline is below a line's middle, in multiples of the text size. */
const LINE = 1.2
export const BASELINE = 0.34

/** A layer of pictures and words that stand at points. */
export function createPointSigns(layer: SymbolLayerSpecification, shelf: PictureShelf): LayerPainter {
  const picture = createPicturePlacer(layer, shelf)
  const words = createWordPlacer(layer)
  const key = propertyOf(layer, 'symbol-sort-key', 0)
  const place: Placer = (feature, now, last) => {
    const spot = feature.lines[0]?.[0]
    if (spot === undefined || feature.geometry !== 'Point') return []
    const at = toScreen(spot, now.view)
    if (!isNearView(at, now)) return []
    const before = (name: string) => last.find(({ element }) => element.tagName === name)
    return [picture(feature, now, at, before('use')), words(feature, now, at, before('text'))].filter(
      (placed) => placed !== null,
    )
  }
  return createOverlay(layer, place, (feature, { context }) => Number(key(feature, context)))
}

type PlaceAt = (feature: Feature, now: DrawState, at: XY, last: PlacedMark | undefined) => PlacedMark | null

function createPicturePlacer(layer: SymbolLayerSpecification, shelf: PictureShelf): PlaceAt {
  const image = propertyOf(layer, 'icon-image', null)
  const size = propertyOf(layer, 'icon-size', 1)
  const turn = propertyOf(layer, 'icon-rotate', 0)
  const anchor = propertyOf(layer, 'icon-anchor', 'center')
  const shift = propertyOf(layer, 'icon-offset', [0, 0])
  const opacity = propertyOf(layer, 'icon-opacity', 1)
  const manners = collisionOptions(layer, 'icon')
  return (feature, now, at, last) => {
    const { context, collisions } = now
    const name = image(feature, context)
    const picture = typeof name === 'string' ? shelf.find(name) : undefined
    const strength = Number(opacity(feature, context))
    if (picture === undefined || strength === 0) return null
    const scale = Number(size(feature, context))
    const side = anchor(feature, context) as Anchor
    const [right = 0, down = 0] = shift(feature, context) as readonly number[]
    const corner = {
      x: right + ((horizontalSideOf(side) - 1) * picture.width) / 2,
      y: down + ((verticalSideOf(side) - 1) * picture.height) / 2,
    }
    const left = at.x + corner.x * scale
    const top = at.y + corner.y * scale
    const box = { left, top, right: left + picture.width * scale, bottom: top + picture.height * scale }
    if (!manners.overlaps && !collisions.free([box])) return null
    if (!manners.ignored) collisions.take([box])
    // signs that only reserve room draw nothing
    if (picture.shapes.length === 0) return null
    const element = last?.element ?? svgElement('use')
    const angle = Number(turn(feature, context))
    const rest = `rotate(${rounded(angle)}) scale(${scale}) translate(${rounded(corner.x)},${rounded(corner.y)})`
    setAttributes(element, {
      href: shelf.address(picture.name),
      opacity: strength,
      transform: `translate(${rounded(at.x)},${rounded(at.y)}) ${rest}`,
    })
    return { element, fixedSize: { element, at, rest }, boxes: [box] }
  }
}

/** Whether a sign may overlap others, and others may overlap it. */
export function collisionOptions({ layout }: SymbolLayerSpecification, what: 'icon' | 'text') {
  const overlap = layout?.[`${what}-overlap`]
  return {
    overlaps: overlap === 'always' || overlap === 'cooperative' || layout?.[`${what}-allow-overlap`] === true,
    ignored: layout?.[`${what}-ignore-placement`] === true,
  }
}

function createWordPlacer(layer: SymbolLayerSpecification): PlaceAt {
  const text = propertyOf(layer, 'text-field', '')
  const fonts = propertyOf(layer, 'text-font', [])
  const size = propertyOf(layer, 'text-size', 16)
  const spacing = propertyOf(layer, 'text-letter-spacing', 0)
  const breadth = propertyOf(layer, 'text-max-width', 10)
  const padding = propertyOf(layer, 'text-padding', 2)
  const anchors = propertyOf(layer, 'text-variable-anchor', null)
  const radius = propertyOf(layer, 'text-radial-offset', 0)
  const spots = propertyOf(layer, 'text-variable-anchor-offset', null)
  const anchor = propertyOf(layer, 'text-anchor', 'center')
  const shift = propertyOf(layer, 'text-offset', [0, 0])
  const ink = textInkOf(layer)
  const manners = collisionOptions(layer, 'text')
  return (feature, now, at, last) => {
    const { context, collisions } = now
    const label = textOf(text(feature, context))
    if (label === '') return null
    const type = typeOf(fonts(feature, context), size(feature, context), spacing(feature, context))
    const lines = brokenIn(label, Number(breadth(feature, context)) * type.size, type)
    const [right = 0, down = 0] = shift(feature, context) as readonly number[]
    const fixed: LabelPosition = { anchor: anchor(feature, context) as Anchor, shift: { x: right, y: down } }
    const ways = labelPositions(
      anchors(feature, context),
      Number(radius(feature, context)),
      spots(feature, context),
      fixed,
    )
    const around = Number(padding(feature, context))
    const set = ways
      .map((way) => ({ way, box: textBox(lines, type, way, at) }))
      .filter(({ box }) => collisions.inSight([box]))
    // its last position first, so that names do not jump about while days pass; where the map has moved, the view alone
    // tells where they stand
    const stood = isAt(last, at) ? last?.element.getAttribute('data-way') : null
    const first = set.find(({ way }) => nameOf(way) === stood)
    const free = [...(first === undefined ? [] : [first]), ...set].filter(({ box }) =>
      collisions.free([padded(box, around)]),
    )
    const choice = free.find(({ box }) => isWhole(box, now.size)) ?? free[0]
    const chosen = choice ?? (manners.overlaps ? leastOverlapping(set, collisions) : undefined)
    if (chosen === undefined) return null
    if (!manners.ignored) collisions.take([padded(chosen.box, around)])
    const element = (last?.element as SVGTextElement | undefined) ?? svgElement('text')
    setLines(element, lines, type, chosen.way, at, chosen.box)
    setAttributes(element, {
      ...typeAttributes(type),
      ...ink(feature, now),
      'data-way': nameOf(chosen.way),
      transform: `translate(${rounded(at.x)},${rounded(at.y)})`,
    })
    return { element, fixedSize: { element, at, rest: '' }, boxes: [chosen.box] }
  }
}

function isAt(mark: PlacedMark | undefined, { x, y }: XY): boolean {
  const at = mark?.fixedSize?.at
  return at !== undefined && Math.abs(at.x - x) < 1 && Math.abs(at.y - y) < 1
}

/** Whether the edge of the drawing cuts nothing off. */
function isWhole({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

/** If every position overlaps something, pick the one that hides least. */
function leastOverlapping<T extends { readonly box: Box }>(ways: readonly T[], collisions: Collisions): T | undefined {
  const [best] = ways
    .map((way) => ({ way, covered: collisions.covered(way.box) }))
    .toSorted((a, b) => a.covered - b.covered)
  return best?.way
}

const nameOf = ({ anchor, shift }: LabelPosition): string => `${anchor} ${shift.x} ${shift.y}`

/** Colour and halo of words. */
export function textInkOf(layer: SymbolLayerSpecification) {
  const colour = propertyOf(layer, 'text-color', '#000')
  const halo = propertyOf(layer, 'text-halo-color', 'none')
  const width = propertyOf(layer, 'text-halo-width', 0)
  const opacity = propertyOf(layer, 'text-opacity', 1)
  return (feature: Feature, { context }: DrawState) => ({
    fill: String(colour(feature, context)),
    stroke: String(halo(feature, context)),
    // half of the stroke is under the letter
    'stroke-width': 2 * Number(width(feature, context)),
    opacity: Number(opacity(feature, context)),
  })
}

function textBox(lines: readonly string[], type: Type, { anchor, shift }: LabelPosition, at: XY): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, type)))
  const height = lines.length * LINE * type.size
  const x = at.x + shift.x * type.size + (horizontalSideOf(anchor) * width) / 2
  const y = at.y + shift.y * type.size + (verticalSideOf(anchor) * height) / 2
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function padded({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

/** One span for each line, set toward the point. */
function setLines(text: SVGTextElement, lines: readonly string[], type: Type, way: LabelPosition, at: XY, box: Box) {
  const side = horizontalSideOf(way.anchor)
  const edge = side > 0 ? box.left : side < 0 ? box.right : (box.left + box.right) / 2
  lines.forEach((line, row) => {
    const span = text.children[row] ?? text.appendChild(svgElement('tspan'))
    if (span.textContent !== line) span.textContent = line
    setAttributes(span, {
      x: rounded(edge - at.x),
      y: rounded(box.top - at.y + ((row + 0.5) * LINE + BASELINE) * type.size),
    })
  })
  while (text.children.length > lines.length) text.lastChild?.remove()
  setAttributes(text, { 'text-anchor': side > 0 ? 'start' : side < 0 ? 'end' : 'middle' })
}
