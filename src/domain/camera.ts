/** Degrees of longitude and latitude (WGS84), and the zoom level of 512-pixel Web Mercator tiles. */
export type Camera = { readonly center: readonly [number, number]; readonly zoom: number }
/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** What the map is fitted to until a person moves it; null is the lesson's own bounds. A new serial fits it again. */
export type Fit = { readonly bounds: Bounds | null; readonly serial: number }

/** How far out and how near the map can be seen. */
export const MIN_ZOOM = 4
export const MAX_ZOOM = 10.5

/** The nearest camera that the map can take. How far it may look to the sides depends on its size. */
export function withinReach({ center, zoom }: Camera): Camera {
  return { center, zoom: Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM) }
}
