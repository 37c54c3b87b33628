import { readFileSync } from 'node:fs'
import type { Bounds } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'

/** The base map's land, which the compiled lesson depends on. */
export const LAND_FILE = 'data/basemap/land.geojson'

type Rings = readonly (readonly Position[])[]
/** A piece of land or an island, and its bounding box. */
type Land = { readonly rings: Rings; readonly box: Bounds }

let read: readonly Land[] | undefined

/** The pieces of land in a box, if a coast runs through it; none if it is all land or all sea. */
export function landAtCoast(box: Bounds): readonly Rings[] {
  read ??= readLand()
  const near = read.filter((land) => meet(land.box, box))
  const hasCoast = near.some(({ rings }) => rings.some((ring) => runsThrough(ring, box)))
  return hasCoast ? near.map(({ rings }) => rings) : []
}

function readLand(): readonly Land[] {
  type File = { readonly features: readonly { readonly geometry: { readonly coordinates: readonly Rings[] } }[] }
  const { features } = JSON.parse(readFileSync(LAND_FILE, 'utf8')) as File
  return features.flatMap(({ geometry }) =>
    geometry.coordinates.map((rings) => ({ rings, box: boxAround(rings[0] ?? []) })),
  )
}

export function boxAround(points: readonly Position[]): Bounds {
  return points.reduce<Bounds>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  )
}

function runsThrough(ring: readonly Position[], box: Bounds): boolean {
  return ring.some((point, at) => {
    const next = ring[at + 1]
    return next !== undefined && meet(boxAround([point, next]), box)
  })
}

function meet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
