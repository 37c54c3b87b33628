import type { PlaceId } from '#src/domain/ref.ts'
import type { Front } from '#src/domain/shapes.ts'

/** On which side of a front's line a place lay, from the first of the fronts that put it there on. */
export type PlaceAtFront = { readonly front: Front; readonly lies: 'behind' | 'ahead' }

/** How a place lay to the main fronts, by their days; those that repeat the one before are left out. */
export function placeAtFronts(fronts: readonly Front[], place: PlaceId): readonly PlaceAtFront[] {
  return fronts
    .filter(({ part }) => part === 'main')
    .sort((a, b) => a.day - b.day)
    .flatMap((front): readonly PlaceAtFront[] => {
      if (front.townsBehind.includes(place)) return [{ front, lies: 'behind' }]
      return front.townsAhead.includes(place) ? [{ front, lies: 'ahead' }] : []
    })
    .filter(({ lies }, position, all) => lies !== all[position - 1]?.lies)
}
