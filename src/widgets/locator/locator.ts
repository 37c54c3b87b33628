import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoGraticule10,
  geoInterpolate,
  geoPath,
} from 'd3-geo'
import type { Bounds } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import type { Widget } from '#src/domain/widget.ts'
import './locator.css'

/** A small globe: the map's area, a far-off place, and the shortest route between them. */
export type LocatorScene = {
  /** The world's coastlines; null until they have loaded. */
  readonly land: GeoPermissibleObjects | null
  /** What the map shows. */
  readonly box: Bounds
  readonly from: Position
  readonly to: Position
}

/** Pixels of the drawing's own coordinates; the style sheet sets the real size. */
const SIZE = 200
const MARGIN = 4
/** How much more than the route itself the globe shows, so that both ends are well inside. */
const ROOM = 1.35
const LEAST_ANGLE = 24
const SVG = 'http://www.w3.org/2000/svg'
const degrees = (radians: number) => (radians * 180) / Math.PI

/** Draws the globe with d3-geo, equal-area and centred on the middle of the route. It reports no events. */
export function createLocator(host: HTMLElement, first: LocatorScene): Widget<LocatorScene> {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`)
  svg.setAttribute('aria-hidden', 'true')
  host.replaceChildren(svg)
  const render = (scene: LocatorScene) => {
    svg.replaceChildren(...draw(scene))
  }
  render(first)
  return {
    render,
    destroy: () => {
      host.replaceChildren()
    },
  }
}

function draw({ land, box, from, to }: LocatorScene): Element[] {
  const projection = lookingAt(from, to)
  const path = geoPath(projection)
  const shape = (name: string, geometry: GeoPermissibleObjects) => {
    const element = document.createElementNS(SVG, 'path')
    element.setAttribute('class', `locator-${name}`)
    element.setAttribute('d', path(geometry) ?? '')
    return element
  }
  return [
    shape('sea', { type: 'Sphere' }),
    ...(land === null ? [] : [shape('land', land)]),
    shape('graticule', geoGraticule10()),
    shape('rim', { type: 'Sphere' }),
    shape('box', outlineOf(box)),
    shape('way', { type: 'LineString', coordinates: [[...from], [...to]] }),
    dot('from', from, projection),
    dot('to', to, projection),
  ]
}

/** The part of the globe that contains both ends, seen from above the middle of the route. */
function lookingAt(from: Position, to: Position): GeoProjection {
  const [lon, lat] = geoInterpolate([...from], [...to])(0.5)
  const half = degrees(geoDistance([...from], [...to])) / 2
  const angle = Math.min(Math.max(half * ROOM, LEAST_ANGLE), 179)
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .clipAngle(angle)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [SIZE - MARGIN, SIZE - MARGIN],
      ],
      { type: 'Sphere' },
    )
}

/** The map's outline, with points along its parallels, which are not great circles. */
function outlineOf([west, south, east, north]: Bounds): GeoPermissibleObjects {
  const steps = 12
  const along = (a: number, b: number) => Array.from({ length: steps + 1 }, (_, step) => a + ((b - a) * step) / steps)
  return {
    type: 'LineString',
    coordinates: [
      ...along(west, east).map((lon) => [lon, north]),
      ...along(north, south).map((lat) => [east, lat]),
      ...along(east, west).map((lon) => [lon, south]),
      ...along(south, north).map((lat) => [west, lat]),
    ],
  }
}

function dot(name: string, position: Position, projection: GeoProjection): Element {
  const [x, y] = projection([...position]) ?? [0, 0]
  const element = document.createElementNS(SVG, 'circle')
  element.setAttribute('class', `locator-${name}`)
  element.setAttribute('cx', x.toFixed(1))
  element.setAttribute('cy', y.toFixed(1))
  element.setAttribute('r', '4')
  return element
}
