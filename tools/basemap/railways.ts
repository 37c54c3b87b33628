import type { FeatureCollection, Point } from 'geojson'
import { readLessonFile } from './lesson.ts'
import { type Part, multiLine } from './write.ts'

/** Movements that went by rail or follow a railway according to the lesson, and the section for which it says so. */
const BY_RAIL = [
  { movement: 'mv-arms-rail', from: 'place:manzhouli', to: 'place:sinuiju' },
  { movement: 'mv-gov-kanggye', from: 'place:pyongyang', to: 'place:kanggye' },
  { movement: 'mv-us-i-corps', from: 'place:kumchon', to: 'place:pyongyang' },
] as const

type Movement = { readonly id: string; readonly via: readonly string[] }
type Place = { readonly id: string }

/**
 * Straight lines between the places that the facts name, in their order: which towns a railway joins, not its course.
 */
export function buildRailways(): readonly Part[] {
  const movements = read('movements') as FeatureCollection<Point, Movement>
  const places = read('places') as FeatureCollection<Point, Place>
  const placeOf = (ref: string) => {
    const found = places.features.find(({ properties }) => `place:${properties.id}` === ref)?.geometry.coordinates
    if (found === undefined) throw new Error(`A railway goes through ${ref}, which the lesson does not know`)
    return [found[0] ?? 0, found[1] ?? 0] as const
  }
  return BY_RAIL.map(({ movement, from, to }) => {
    const via = movements.features.find(({ properties }) => properties.id === movement)?.properties.via ?? []
    const stations = via.slice(via.indexOf(from), via.indexOf(to) + 1)
    return { role: 'line', movement, geometry: multiLine([stations.map(placeOf)]) }
  })
}

const read = (name: string): unknown => JSON.parse(readLessonFile(`${name}.geojson`))
