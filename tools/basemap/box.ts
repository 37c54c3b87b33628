import type { Position } from '#src/domain/geometry.ts'
import { basemap } from './lesson.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** The plate: land, sea, frontier, relief. */
export const PLATE: Box = basemap.plate
/** Where the lesson happens: everything in full detail. */
export const DETAIL: Box = basemap.detail
/** The limits of moving the map. */
export const NEIGHBOURHOOD: Box = basemap.reach

export function isWithin([west, south, east, north]: Box, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

export function grown([west, south, east, north]: Box, by: number): Box {
  return [west - by, south - by, east + by, north + by]
}

/** A large box minus a smaller one inside it, as four boxes. */
export function around(outer: Box, inner: Box): readonly Box[] {
  return [
    [outer[0], outer[1], inner[0], outer[3]],
    [inner[2], outer[1], outer[2], outer[3]],
    [inner[0], outer[1], inner[2], inner[1]],
    [inner[0], inner[3], inner[2], outer[3]],
  ]
}
