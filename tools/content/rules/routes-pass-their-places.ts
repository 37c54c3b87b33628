import type { Position } from '#src/domain/geometry.ts'
import { alongLine } from '../compile/plane.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'routes-pass-their-places'
/** In degrees: a place farther off is near the route, not on it. */
const OFF_THE_ROUTE = 0.1

export const routesPassTheirPlaces: Rule = {
  name: NAME,
  sentence: 'A movement passes the places of its via that lie on its line in the order in which they are listed.',
  check: ({ authored: { movements }, lesson: { places }, spotOf }) => {
    const positions = new Map(places.map(({ id, geometry }) => [id as string, geometry.coordinates]))
    return movements.value.features.flatMap(({ properties: { id, via }, geometry: { coordinates } }) =>
      backward(via, coordinates, positions).map((at) => {
        const [before, place] = [via[at - 1] ?? '', via[at] ?? '']
        return violation(NAME, spotOf(`movement:${id}`, 'via', at), {
          message: `The line passes ${place} before ${before}, which is listed first.`,
          hint: 'Draw the line in the direction of the movement, and list the places in the order of the way.',
        })
      }),
    )
  },
}

/** The first place that the line passes only before it has passed the ones listed before. */
function backward(
  via: readonly string[],
  line: readonly Position[],
  positions: ReadonlyMap<string, Position>,
): number[] {
  let passed = 0
  for (const [at, ref] of via.entries()) {
    const place = positions.get(ref)
    // a route may come by the same place again
    const passes = place === undefined ? [] : alongLine(line, place, OFF_THE_ROUTE)
    const next = passes.find((each) => each >= passed)
    if (next !== undefined) passed = next
    else if (passes.length > 0) return [at]
  }
  return []
}
