import { getStroke } from 'perfect-freehand'
import type { Stroke, StrokeTool } from '#src/domain/lecture.ts'
import { type GroundView, toBox } from '../../ground-view.ts'

/** Widths in pixels at a magnification of one. */
const WIDTHS: Readonly<Record<StrokeTool, number>> = { pen: 5, highlighter: 14, arrow: 4 }
const HEAD = { long: 16, wide: 7 }

/** The outline of a stroke as it lies on the screen, as a path of SVG. */
export function strokePath({ tool, points }: Pick<Stroke, 'tool' | 'points'>, ground: GroundView): string {
  const onScreen = points.map((point) => toBox(point, ground))
  const size = WIDTHS[tool] * ground.magnified
  if (tool === 'arrow') return arrowPath(onScreen, size, ground.magnified)
  const outline = getStroke(onScreen, {
    size,
    thinning: tool === 'pen' ? 0.2 : 0,
    smoothing: 0.5,
    streamline: 0.4,
    last: true,
  })
  return curveThrough(outline)
}

/** A closed curve through the middles of an outline's sides, which rounds its corners. */
function curveThrough(outline: readonly (readonly number[])[]): string {
  const sides = outline.map(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = outline[(at + 1) % outline.length] ?? []
    return `${rounded(x)} ${rounded(y)} ${rounded((x + nextX) / 2)} ${rounded((y + nextY) / 2)}`
  })
  const [first] = outline
  return first === undefined ? '' : `M${rounded(first[0] ?? 0)} ${rounded(first[1] ?? 0)}Q${sides.join(' ')}Z`
}

type XY = { readonly x: number; readonly y: number }

/** A straight arrow from where the stroke began to where it ended. */
function arrowPath(points: readonly XY[], size: number, magnified: number): string {
  const [from, to] = [points[0], points.at(-1)]
  if (from === undefined || to === undefined) return ''
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return ''
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const long = Math.min(HEAD.long * magnified, length)
  const wide = HEAD.wide * magnified
  const at = (forward: number, aside: number) =>
    `${rounded(from.x + along.x * forward - along.y * aside)} ${rounded(from.y + along.y * forward + along.x * aside)}`
  const neck = length - long
  const half = size / 2
  const outline = [
    at(0, half),
    at(neck, half),
    at(neck, wide),
    at(length, 0),
    at(neck, -wide),
    at(neck, -half),
    at(0, -half),
  ]
  return `M${outline.join('L')}Z`
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
