/** GeoJSON geometries (RFC 7946) with longitude, latitude in degrees WGS84, read-only. */
export type Position = readonly [number, number]
export type Point = { readonly type: 'Point'; readonly coordinates: Position }
export type LineString = { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
export type Polygon = { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
