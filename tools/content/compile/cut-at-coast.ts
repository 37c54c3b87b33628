import polygonClipping, { type Pair } from 'polygon-clipping'
import type { Polygon, Position } from '#src/domain/geometry.ts'
import type { Area } from '#src/domain/shapes.ts'
import { smooth } from '#src/domain/smooth.ts'
import { boxAround, landAtCoast } from './coast.ts'

/** The kind of zone that is at sea; every other kind is on land. */
const ON_WATER = 'naval'
/** Decimals of a degree: the precision of the coast. */
const PRECISION = 1e4
/** Degrees within which a point lies on a line, after the coast has been rounded. */
const TOUCHES = 2 / PRECISION

type Ring = readonly Position[]

/**
 * What is drawn of a zone that the coast cuts; undefined if all of it may be drawn. A soft zone is cut as it is drawn,
 * with its border smoothed.
 */
export function cutAtCoast({ type, geometry }: Pick<Area, 'type' | 'geometry'>, isSoft: boolean): Area['cut'] {
  const rings = geometry.coordinates.map((ring) => (isSoft ? smooth(ring) : ring))
  const land = landAtCoast(boxAround(rings[0] ?? []))
  if (land.length === 0) return undefined
  const pieces = land.map((each) => each.map(pairs))
  const zone = rings.map(pairs)
  const kept = type === ON_WATER ? polygonClipping.difference(zone, pieces) : polygonClipping.intersection(zone, pieces)
  const ground = kept.map((polygon) => polygon.map((ring) => ring.map(rounded)))
  const border = ground.flatMap((polygon) => polygon.flatMap((ring) => stretchesOn(ring, rings)))
  return isWhole(border, ground) ? undefined : { ground, border }
}

function pairs(ring: Ring): Pair[] {
  return ring.map(([x, y]) => [x, y])
}

function rounded([x, y]: Pair): Position {
  return [Math.round(x * PRECISION) / PRECISION, Math.round(y * PRECISION) / PRECISION]
}

/** Nothing was cut away if the remaining border is that of the whole ground. */
function isWhole(border: readonly Ring[], ground: readonly Polygon['coordinates'][]): boolean {
  const segments = (lines: readonly Ring[]) => lines.reduce((sum, line) => sum + line.length - 1, 0)
  return segments(border) === segments(ground.flat())
}

/** The sections of a ring that run along one of the given rings. */
function stretchesOn(ring: Ring, given: readonly Ring[]): Ring[] {
  const stretches: Position[][] = []
  let open: Position[] | null = null
  for (const [at, to] of ring.entries()) {
    const from = ring[at - 1]
    if (from === undefined) continue
    if (!given.some((each) => runsAlong(from, to, each))) {
      open = null
      continue
    }
    if (open === null) stretches.push((open = [from]))
    open.push(to)
  }
  return joinedAtStart(stretches, ring)
}

/** A ring can start anywhere, so a section that ends at the start continues there. */
function joinedAtStart(stretches: readonly Position[][], ring: Ring): Ring[] {
  const [first, ...others] = stretches
  const last = others.at(-1)
  if (first === undefined || last === undefined) return [...stretches]
  if (String(first[0]) !== String(ring[0]) || String(last.at(-1)) !== String(ring.at(-1))) return [...stretches]
  return [[...last, ...first.slice(1)], ...others.slice(0, -1)]
}

function runsAlong(from: Position, to: Position, ring: Ring): boolean {
  return ring.some((end, at) => {
    const start = ring[at - 1]
    return start !== undefined && [from, to].every((point) => distanceTo(start, end, point) < TOUCHES)
  })
}

function distanceTo([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(ax + share * dx - x, ay + share * dy - y)
}
