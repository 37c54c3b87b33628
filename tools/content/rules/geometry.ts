import type { Position } from '#src/domain/geometry.ts'
import type { Issue } from '#src/domain/issue.ts'
import { isRefOf } from '#src/domain/ref.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { isSamePosition, selfCrossing } from '../compile/plane.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { type AuthoredShape, listShapes } from '../compile/shapes.ts'

const NAME = 'geometry'

export const geometry: Rule = {
  name: NAME,
  sentence:
    'Rings are closed and do not cross themselves, shapes other than movements lie near the map of the lesson, and ' +
    'bounds and gaps make sense.',
  check: (input) => [
    ...listShapes(input.authored).flatMap((shape) => [
      ...(shape.geometry.type === 'Polygon' ? rings(shape.geometry.coordinates, shape.geometrySpot) : []),
      ...standingStill(shape),
      ...far(shape, input.authored.lesson.value.mapBounds),
    ]),
    ...gaps(input),
    ...bounds(input),
  ],
}

function rings(all: readonly (readonly Position[])[], spot: Spot): Issue[] {
  return all.flatMap((ring, nth) => {
    const here = inside(spot, 'coordinates', nth)
    if (!isSamePosition(ring[0], ring.at(-1))) {
      return violation(NAME, here, {
        message: 'The ring is open: it does not end where it begins.',
        hint: 'Repeat the first position at the end.',
      })
    }
    const crossing = selfCrossing(ring)
    if (crossing === null) return []
    const message = `The ring crosses itself: the stretch after vertex ${crossing[0]} meets the one after vertex ${crossing[1]}.`
    return violation(NAME, here, { message, hint: 'Put the vertices in the order in which they follow one another.' })
  })
}

function standingStill({ geometry: drawn, geometrySpot }: AuthoredShape): Issue[] {
  const lines = drawn.type === 'Polygon' ? drawn.coordinates : [drawn.coordinates]
  return lines.flatMap((line) =>
    line.flatMap((position, at) =>
      isSamePosition(position, line[at - 1])
        ? violation(NAME, inside(geometrySpot, 'coordinates'), {
            message: `The position ${JSON.stringify(position)} stands twice in a row.`,
            hint: 'Remove one of the two.',
          })
        : [],
    ),
  )
}

/** Routes may lead anywhere; what is drawn on the map itself lies within half a map around it. */
function far({ id, geometry: drawn, geometrySpot }: AuthoredShape, [west, south, east, north]: Bounds): Issue[] {
  if (isRefOf('movement', id)) return []
  const [aside, above] = [(east - west) / 2, (north - south) / 2]
  const positions: readonly Position[] = drawn.type === 'Polygon' ? drawn.coordinates.flat() : drawn.coordinates
  const lost = positions.find(
    ([x, y]) => x < west - aside || x > east + aside || y < south - above || y > north + above,
  )
  if (lost === undefined) return []
  return [
    violation(NAME, inside(geometrySpot, 'coordinates'), {
      message: `The position ${JSON.stringify(lost)} lies far outside the map of the lesson.`,
      hint: 'Positions are longitude first, latitude second. The map is mapBounds in lesson.yaml.',
    }),
  ]
}

function gaps({ authored: { fronts }, spotOf }: RuleInput): Issue[] {
  return fronts.value.features.flatMap(({ properties: { id, gaps: pairs }, geometry: { coordinates } }) =>
    pairs.flatMap(([from, to], nth) => {
      if (from >= Math.max(0, pairs[nth - 1]?.[1] ?? 0) && from < to && to < coordinates.length) return []
      return violation(NAME, spotOf(`front:${id}`, 'gaps', nth), {
        message: `No stretch of this line leads from vertex ${from} to vertex ${to}, behind the gap before it.`,
        hint: `Vertices count from 0 to ${coordinates.length - 1}; the smaller number stands first.`,
      })
    }),
  )
}

type Bounds = RuleInput['lesson']['mapBounds']

function bounds({ authored: { lesson, tours } }: RuleInput): Issue[] {
  const given: readonly (readonly [Bounds, Spot])[] = [
    [lesson.value.mapBounds, spotIn(lesson.file, 'mapBounds')],
    ...(['plate', 'detail', 'reach'] as const).map(
      (part) => [lesson.value.basemap[part], spotIn(lesson.file, 'basemap', part)] as const,
    ),
    ...tours.flatMap(({ file, value }) =>
      value.steps.map((step, at) => [step.bounds, spotIn(file, 'steps', at, 'bounds')] as const),
    ),
  ]
  return given
    .filter(([[west, south, east, north]]) => !(-180 <= west && west < east && east <= 180 && isUpright(south, north)))
    .map(([, spot]) =>
      violation(NAME, spot, {
        message: 'These bounds hold no stretch of the map.',
        hint: 'Write west, south, east, north in degrees.',
      }),
    )
}

function isUpright(south: number, north: number): boolean {
  return -90 <= south && south < north && north <= 90
}
