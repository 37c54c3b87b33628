import type { Issue } from '#src/domain/issue.ts'
import type { Ref } from '#src/domain/ref.ts'
import { inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'lines-keep-their-latitude'
const PARALLEL = /\b(\d+)(?:st|nd|rd|th) parallel\b/i

export const linesKeepTheirLatitude: Rule = {
  name: NAME,
  sentence:
    'A line that gives its latitude (a line called the nth parallel must) lies on it at every vertex, and the places ' +
    'that it lists as north or south of it are so.',
  check: (input) =>
    input.authored.lines.value.features.flatMap((feature, at) => [
      ...unsaid(feature, at, input),
      ...astray(feature, at, input),
      ...wrongSide(feature, at, input),
    ]),
}

type Feature = RuleInput['authored']['lines']['value']['features'][number]

function unsaid({ properties: { title, latitude } }: Feature, at: number, { authored }: RuleInput): Issue[] {
  const due = PARALLEL.exec(title)?.[1]
  if (due === undefined || latitude === Number(due)) return []
  return [
    violation(NAME, spotIn(authored.lines.file, 'features', at, 'properties', 'title'), {
      message: `It is called “${title}”, but its latitude is ${latitude === undefined ? 'not given' : String(latitude)}.`,
      hint: `Add "latitude": ${due}, and list places that must lie on either side as placesNorth and placesSouth.`,
    }),
  ]
}

function astray({ properties: { latitude }, geometry }: Feature, at: number, { authored }: RuleInput): Issue[] {
  if (latitude === undefined) return []
  return geometry.coordinates.flatMap((position, nth) =>
    position[1] === latitude
      ? []
      : violation(NAME, spotIn(authored.lines.file, 'features', at, 'geometry', 'coordinates', nth), {
          message: `Vertex ${nth} lies at ${position[1]}, not at latitude ${latitude}.`,
          hint: 'A parallel has the same latitude everywhere; a line that slants is another line.',
        }),
  )
}

function wrongSide({ properties }: Feature, at: number, { authored, lesson }: RuleInput): Issue[] {
  const { latitude, placesNorth = [], placesSouth = [] } = properties
  const spot = spotIn(authored.lines.file, 'features', at, 'properties')
  const sides = [
    ['placesNorth', placesNorth, 1],
    ['placesSouth', placesSouth, -1],
  ] as const
  const listed = sides.flatMap(([field, places, sign]) =>
    places.map((place: Ref<'place'>, nth) => ({ place, sign, spot: inside(spot, field, nth) })),
  )
  if (latitude === undefined) {
    return listed.slice(0, 1).map((each) =>
      violation(NAME, each.spot, {
        message: 'Places are listed north or south of a line that gives no latitude.',
        hint: 'Add latitude, or remove the list.',
      }),
    )
  }
  return listed.flatMap(({ place, sign, spot: here }) => {
    const found = lesson.places.find((each) => each.id === place)?.geometry.coordinates[1]
    if (found === undefined || Math.sign(found - latitude) === sign) return []
    return violation(NAME, here, {
      message: `${place} lies at ${found}, which is not ${sign > 0 ? 'north' : 'south'} of ${latitude}.`,
      hint: 'Check the coordinates of the place first, then the list.',
    })
  })
}
