import type { MapHit } from '../maplibre/hits.ts'
import type { XY } from '../mercator.ts'
import { setAttributes, setChildren, svgElement } from './dom.ts'
import { type Feature, type Layer, type LayerPainter, type DrawState, layerFilterOf, idOf } from './layer.ts'
import { distanceTo, isInside } from './lines.ts'

/** How a layer draws a feature that passes its filter; null if nothing would be visible. */
export type Brush = (feature: Feature, now: DrawState, element: SVGGElement) => { readonly reach: number } | null

/** A layer of shapes on the plate. A feature gets its elements when first visible, and keeps them. */
export function createGround(layer: Layer, brush: Brush): LayerPainter {
  const group = svgElement('g', { 'data-layer': layer.id })
  const filter = layerFilterOf(layer)
  const elements = new WeakMap<Feature, SVGGElement>()
  const drawn = new Map<Feature, number>()

  const elementOf = (feature: Feature): SVGGElement => {
    const element = svgElement('g', { 'data-id': idOf(feature) })
    elements.set(feature, element)
    return element
  }
  return {
    ground: true,
    group,
    settle: (features, now) => {
      drawn.clear()
      const shown: SVGGElement[] = []
      for (const feature of filter(features, now.context)) {
        if (!canDraw(layer, feature)) continue
        const element = elements.get(feature) ?? elementOf(feature)
        const seen = brush(feature, now, element)
        if (seen === null) continue
        drawn.set(feature, seen.reach)
        shown.push(element)
      }
      // nothing else is on the page, because what may not be seen yet must not be findable either
      setChildren(group, shown)
      return []
    },
    hits: (point, reach, view) => {
      const at: XY = { x: (point.x - view.x) / view.scale, y: (point.y - view.y) / view.scale }
      return [...drawn].flatMap(([feature, half]): MapHit[] => {
        const id = idOf(feature)
        if (layer.type === 'fill') return isInside(feature.lines, at) ? [{ id, exact: true }] : []
        const away = distanceTo(feature.lines, at) * view.scale
        return away <= reach + half ? [{ id, exact: away <= half + 0.5 }] : []
      })
    },
  }
}

/** A point has neither body nor line, and a line no body. */
function canDraw({ type }: Layer, { geometry }: Feature): boolean {
  return type === 'fill' ? geometry === 'Polygon' : geometry !== 'Point'
}

/** The given number of paths of one feature, with these attributes. */
export function setPaths(element: SVGGElement, paths: readonly Readonly<Record<string, string | number>>[]) {
  paths.forEach((attributes, at) => {
    const path = element.children[at] ?? element.appendChild(svgElement('path'))
    setAttributes(path, attributes)
  })
  while (element.children.length > paths.length) element.lastChild?.remove()
}
