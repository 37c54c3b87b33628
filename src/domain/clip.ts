import type { Bounds } from './camera.ts'
import type { Position } from './geometry.ts'

type Edge = { readonly inside: (p: Position) => boolean; readonly cross: (a: Position, b: Position) => Position }

function edgesOf([west, south, east, north]: Bounds): readonly Edge[] {
  const atLon = (lon: number) => (a: Position, b: Position) =>
    [lon, a[1] + ((b[1] - a[1]) * (lon - a[0])) / (b[0] - a[0])] as const
  const atLat = (lat: number) => (a: Position, b: Position) =>
    [a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]), lat] as const
  return [
    { inside: (p) => p[0] >= west, cross: atLon(west) },
    { inside: (p) => p[0] <= east, cross: atLon(east) },
    { inside: (p) => p[1] >= south, cross: atLat(south) },
    { inside: (p) => p[1] <= north, cross: atLat(north) },
  ]
}

/** Clips a closed ring to a box (Sutherland and Hodgman); it may run along the box's edge. Empty if outside. */
export function clipRing(ring: readonly Position[], box: Bounds): readonly Position[] {
  let points: readonly Position[] = ring.slice(0, -1)
  for (const { inside, cross } of edgesOf(box)) {
    const kept: Position[] = []
    points.forEach((point, at) => {
      const before = points[(at + points.length - 1) % points.length] ?? point
      if (inside(point) !== inside(before)) kept.push(cross(before, point))
      if (inside(point)) kept.push(point)
    })
    points = kept
  }
  const first = points[0]
  return first === undefined ? [] : [...points, first]
}

/** Clips a line to a box. A line that leaves and returns becomes two; nothing runs along the box's edge. */
export function clipLine(line: readonly Position[], box: Bounds): readonly (readonly Position[])[] {
  let pieces: readonly (readonly Position[])[] = [line]
  for (const edge of edgesOf(box)) pieces = pieces.flatMap((piece) => clipByEdge(piece, edge))
  return pieces
}

function clipByEdge(line: readonly Position[], { inside, cross }: Edge): readonly (readonly Position[])[] {
  const pieces: Position[][] = []
  for (const [at, point] of line.entries()) {
    const before = line[at - 1]
    const enters = inside(point) && (before === undefined || !inside(before))
    if (enters) pieces.push(before === undefined ? [] : [cross(before, point)])
    if (inside(point)) pieces.at(-1)?.push(point)
    else if (before !== undefined && inside(before)) pieces.at(-1)?.push(cross(before, point))
  }
  return pieces.filter((piece) => piece.length > 1)
}
