/** Degrees of longitude and latitude (WGS84), and the zoom level of 512-pixel Web Mercator tiles. */
export type Camera = { readonly center: readonly [number, number]; readonly zoom: number }
/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** What the map is fitted to until the user moves it; null means the lesson's bounds. A new serial fits again. */
export type Fit = { readonly bounds: Bounds | null; readonly serial: number }

/** Zoom limits of the map. */
export const MIN_ZOOM = 4
export const MAX_ZOOM = 10.5
/** Up to here the ground is drawn from its coarse file; nearer views ask for the fine ones. */
export const MAX_FAR_ZOOM = 6

/** The nearest camera the map allows. How far it can move sideways depends on its size. */
export function withinReach({ center, zoom }: Camera): Camera {
  return { center, zoom: Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM) }
}

/** What of the bounds lies within others, so that a map is not fitted to ground that it cannot draw. */
export function withinBounds(bounds: Bounds, [west, south, east, north]: Bounds): Bounds {
  const common: Bounds = [
    Math.max(bounds[0], west),
    Math.max(bounds[1], south),
    Math.min(bounds[2], east),
    Math.min(bounds[3], north),
  ]
  return common[0] < common[2] && common[1] < common[3] ? common : bounds
}
