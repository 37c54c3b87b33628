import type { Place } from '#src/domain/lesson.ts'

const POINT_FROM: Readonly<Record<Place['coordinateBasis'], string>> = {
  geonames: 'The point comes from GeoNames',
  encyclopedia: 'The point comes from an encyclopedia article',
  estimate: 'The point is an estimate',
}

/** For files that other programs read: where a place's coordinates come from, and how exact they are. */
export function placeReason({
  basis,
  coordinateBasis,
  precisionKm,
}: Pick<Place, 'basis' | 'coordinateBasis' | 'precisionKm'>): string {
  const named = basis.kind === 'stated' ? 'The document names the place. ' : ''
  return `${named}${POINT_FROM[coordinateBasis]} and may be up to ${precisionKm} km off.`
}
