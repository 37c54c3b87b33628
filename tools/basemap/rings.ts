import type { MultiPolygon } from 'geojson'
import type { Position } from '#src/domain/geometry.ts'

export type Polyline = readonly Position[]

/** Signed area by the shoelace formula, in square degrees; positive for a counter-clockwise ring. */
function signedArea(ring: Polyline): number {
  let sum = 0
  for (const [at, [x, y]] of ring.entries()) {
    const [px, py] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [x, y]
    sum += px * y - x * py
  }
  return sum / 2
}

const SQUARE_DEGREE = 111.2 ** 2

export function squareKilometres(ring: Polyline): number {
  return Math.abs(signedArea(ring)) * SQUARE_DEGREE * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
}

export function holds(ring: Polyline, [x, y]: Position): boolean {
  let inside = false
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [ax, ay]
    if (ay > y !== by > y && x < bx + ((ax - bx) * (y - by)) / (ay - by)) inside = !inside
  }
  return inside
}

export function isClosed(line: Polyline): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return first !== undefined && last !== undefined && Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-4
}

/** Outer rings with the holes that lie in them, wound as GeoJSON wants. */
export function toMultiPolygon(outer: readonly Polyline[], holes: readonly Polyline[] = []): MultiPolygon {
  const wind = (ring: Polyline, left: boolean) => (signedArea(ring) > 0 === left ? ring : [...ring].reverse())
  return {
    type: 'MultiPolygon',
    coordinates: outer.map((ring) =>
      [
        wind(ring, true),
        ...holes.filter((hole) => hole[0] !== undefined && holds(ring, hole[0])).map((hole) => wind(hole, false)),
      ].map(plain),
    ),
  }
}

export const plain = (line: Polyline) => line.map(([lon, lat]) => [lon, lat])
