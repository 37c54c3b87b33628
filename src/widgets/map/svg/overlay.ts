import type { MapHit } from '../maplibre/hits.ts'
import type { XY } from '../mercator.ts'
import type { Box } from './collisions.ts'
import { setAttributes, setChildren, svgElement } from './dom.ts'
import {
  type Feature,
  type Layer,
  type LayerPainter,
  type DrawState,
  type FixedSizeMark,
  layerFilterOf,
  idOf,
} from './layer.ts'

/** One sign that was put on the drawing, and the boxes that a pointer finds it in. */
export type PlacedMark = {
  readonly fixedSize?: FixedSizeMark
  readonly element: SVGElement
  readonly boxes: readonly Box[]
}
/** Places the signs of one feature, or none if there is no room. `last` is what it placed before. */
export type Placer = (feature: Feature, now: DrawState, last: readonly PlacedMark[]) => readonly PlacedMark[]

/** How far outside the window signs are placed, so that they are there when the map is dragged. */
const PLACEMENT_MARGIN = 160

/** A layer of signs of a fixed size, placed again whenever the map comes to rest. */
export function createOverlay(layer: Layer, place: Placer, orderOf: (feature: Feature, now: DrawState) => number) {
  const group = svgElement('g', { 'data-layer': layer.id })
  const filter = layerFilterOf(layer)
  let placed = new Map<Feature, readonly PlacedMark[]>()
  const painter: LayerPainter = {
    ground: false,
    group,
    settle: (features, now) => {
      const before = placed
      placed = new Map()
      const seen = filter(features, now.context)
      const ordered = seen
        .map((feature) => ({ feature, order: orderOf(feature, now) }))
        .sort((a, b) => a.order - b.order)
      for (const { feature } of ordered) {
        const made = place(feature, now, before.get(feature) ?? [])
        if (made.length > 0) placed.set(feature, made)
      }
      const elements = seen.flatMap((feature) =>
        (placed.get(feature) ?? []).map(({ element }) => {
          setAttributes(element, { 'data-id': idOf(feature) })
          return element
        }),
      )
      setChildren(group, elements)
      return [...placed.values()].flat().flatMap(({ fixedSize }) => fixedSize ?? [])
    },
    hits: (point, reach) =>
      [...placed].flatMap(([feature, signs]): MapHit[] => {
        const id = idOf(feature)
        const boxes = signs.flatMap((sign) => sign.boxes)
        if (!boxes.some((box) => holds(box, point, reach))) return []
        return [{ id, exact: boxes.some((box) => holds(box, point, 0)) }]
      }),
  }
  return painter
}

/** Whether a point is in the window, or near enough that dragging may bring it in. */
export function isNearView({ x, y }: XY, { size }: DrawState): boolean {
  return (
    x > -PLACEMENT_MARGIN &&
    y > -PLACEMENT_MARGIN &&
    x < size.width + PLACEMENT_MARGIN &&
    y < size.height + PLACEMENT_MARGIN
  )
}

export function boxAround({ x, y }: XY, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function holds({ left, top, right, bottom }: Box, { x, y }: XY, reach: number): boolean {
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach
}
