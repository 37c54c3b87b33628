import type { CircleLayerSpecification } from 'maplibre-gl'
import { rounded, setAttributes, svgElement } from './dom.ts'
import { type LayerPainter, propertyOf } from './layer.ts'
import { type Placer, boxAround, createOverlay, isNearView } from './overlay.ts'
import { toScreen } from './plate.ts'

export function createCircles(layer: CircleLayerSpecification): LayerPainter {
  const radius = propertyOf(layer, 'circle-radius', 5)
  const colour = propertyOf(layer, 'circle-color', '#000')
  const opacity = propertyOf(layer, 'circle-opacity', 1)
  const edge = propertyOf(layer, 'circle-stroke-width', 0)
  const edgeColour = propertyOf(layer, 'circle-stroke-color', '#000')
  const edgeOpacity = propertyOf(layer, 'circle-stroke-opacity', 1)
  const place: Placer = (feature, now, last) => {
    const spot = feature.lines[0]?.[0]
    if (spot === undefined || feature.geometry !== 'Point') return []
    const { context, view } = now
    const strength = Number(opacity(feature, context))
    const at = toScreen(spot, view)
    if (strength === 0 || !isNearView(at, now)) return []
    const width = Number(edge(feature, context))
    const size = Number(radius(feature, context))
    const element = last[0]?.element ?? svgElement('circle')
    setAttributes(element, {
      // the style's edge lies around the disc, not across its rim
      r: size + width / 2,
      fill: String(colour(feature, context)),
      'fill-opacity': strength,
      stroke: width === 0 ? 'none' : String(edgeColour(feature, context)),
      'stroke-width': width,
      'stroke-opacity': Number(edgeOpacity(feature, context)),
      transform: `translate(${rounded(at.x)},${rounded(at.y)})`,
    })
    const across = 2 * (size + width)
    return [{ element, fixedSize: { element, at, rest: '' }, boxes: [boxAround(at, across, across)] }]
  }
  return createOverlay(layer, place, () => 0)
}
