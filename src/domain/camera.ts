/** Degrees of longitude and latitude (WGS84), and the zoom level of 512-pixel Web Mercator tiles. */
export type Camera = { readonly center: readonly [number, number]; readonly zoom: number }
/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]
