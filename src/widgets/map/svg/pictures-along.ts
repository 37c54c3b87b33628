import type { SymbolLayerSpecification } from 'maplibre-gl'
import { rounded, setAttributes, svgElement } from './dom.ts'
import { textOf } from './expression.ts'
import { type LayerPainter, propertyOf } from './layer.ts'
import { pixelLength, spotsAlong } from './lines.ts'
import { type Placer, boxAround, createOverlay, isNearView } from './overlay.ts'
import { toScreen } from './plate.ts'
import { type PictureShelf, collisionOptions } from './point-signs.ts'
import { spacingOf } from './spacing.ts'

/** A layer of pictures at even distances along lines. */
export function createPicturesAlong(layer: SymbolLayerSpecification, shelf: PictureShelf): LayerPainter {
  const spacing = propertyOf(layer, 'symbol-spacing', 250)
  const image = propertyOf(layer, 'icon-image', null)
  const anchor = propertyOf(layer, 'icon-anchor', 'center')
  const shift = propertyOf(layer, 'icon-offset', [0, 0])
  const opacity = propertyOf(layer, 'icon-opacity', 1)
  const size = propertyOf(layer, 'icon-size', 1)
  const { ignored } = collisionOptions(layer, 'icon')
  const place: Placer = (feature, now, last) => {
    const { context, collisions } = now
    const picture = shelf.find(textOf(image(feature, context)))
    if (picture === undefined) return []
    const step = spacingOf(Number(spacing(feature, context)), now)
    const [right = 0, down = 0] = shift(feature, context) as readonly number[]
    const up = anchor(feature, context) === 'bottom' ? picture.height : picture.height / 2
    const group = last[0]?.element ?? svgElement('g')
    const spots = feature.lines.flatMap((points) => {
      const line = points.map((point) => toScreen(point, now.view))
      const count = Math.max(0, Math.floor(pixelLength(line) / step + 0.5))
      return spotsAlong(
        line,
        Array.from({ length: count }, (_, at) => (at + 0.5) * step),
      ).filter((spot) => isNearView(spot, now))
    })
    if (!ignored) {
      const scale = Number(size(feature, context))
      collisions.take(spots.map((spot) => boxAround(spot, picture.width * scale, picture.height * scale)))
    }
    // signs that only reserve room draw nothing
    if (picture.shapes.length === 0) return []
    spots.forEach(({ x, y, angle }, at) => {
      const use = group.children[at] ?? group.appendChild(svgElement('use'))
      setAttributes(use, {
        href: shelf.address(picture.name),
        transform:
          `translate(${rounded(x)},${rounded(y)}) rotate(${rounded(angle)}) ` +
          `translate(${rounded(right - picture.width / 2)},${rounded(down - up)})`,
      })
    })
    while (group.children.length > spots.length) group.lastChild?.remove()
    setAttributes(group, { opacity: Number(opacity(feature, context)) })
    return spots.length === 0 ? [] : [{ element: group, boxes: [] }]
  }
  return createOverlay(layer, place, () => 0)
}
