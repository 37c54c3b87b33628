import type { Place } from '#src/domain/lesson.ts'
import { toRef } from '#src/domain/ref.ts'
import type { AuthoredPlace } from '#src/lesson/schema/places-file.ts'
import { toName, without } from './compile-common.ts'
import { type Report, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileProse } from './prose.ts'

export function compilePlaces({ file, value }: Authored['places'], report: Report): Place[] {
  return value.features.map(({ properties, geometry }, index) => {
    const { id, names, note, ...plain } = properties
    const spot = spotIn(file, 'features', index, 'properties')
    return {
      ...without(plain, 'coordinateBasis', 'modernNameSince'),
      id: toRef('place', id),
      names: names.map(toName),
      basis: { kind: properties.basis, because: compileProse(placeReason(properties), spot, report) },
      note: compileProse(note, inside(spot, 'note'), report),
      geometry,
    }
  })
}

const POINT_FROM: Record<AuthoredPlace['coordinateBasis'], string> = {
  geonames: 'The point comes from GeoNames',
  encyclopedia: 'The point comes from an encyclopedia article',
  estimate: 'The point is an estimate',
}

/** The reason in words, from where the coordinates come from and how exact they are. */
export function placeReason({
  basis,
  coordinateBasis,
  precisionKm,
}: Pick<AuthoredPlace, 'basis' | 'coordinateBasis' | 'precisionKm'>): string {
  const named = basis === 'stated' ? 'The document names the place. ' : ''
  return `${named}${POINT_FROM[coordinateBasis]} and may be up to ${precisionKm} km off.`
}
