import type { Issue } from '#src/domain/issue.ts'
import { spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'inferred-places-not-named'

export const inferredPlacesNotNamed: Rule = {
  name: NAME,
  sentence:
    'A place that a recommendation lists as named is named in the words of its passage, and never also listed as ' +
    'only inferred.',
  check: (input) => [...named(input), ...both(input)],
}

function named({ authored: { recommendations }, lesson }: RuleInput): Issue[] {
  return recommendations.value.flatMap(({ namedPlaces, passage }, at) => {
    const reading = lesson.passages.find((each) => each.id === passage)?.reading
    return namedPlaces.flatMap((id, nth) => {
      const place = lesson.places.find((each) => each.id === id)
      if (place === undefined || reading === undefined) return []
      const called = [place.name, place.modernName, ...place.names.map(({ text }) => text)]
      const isNamed = place.namedInDocument && called.some((name) => reading.includes(name))
      if (isNamed) return []
      return violation(NAME, spotIn(recommendations.file, at, 'namedPlaces', nth), {
        message: place.namedInDocument
          ? `${passage} does not hold the name of ${id}.`
          : `${id} is not marked as named in the document.`,
        hint: 'Move it to inferredPlaces; what the words do not name must never be shown as named.',
      })
    })
  })
}

function both({ authored: { recommendations } }: RuleInput): Issue[] {
  return recommendations.value.flatMap(({ namedPlaces, inferredPlaces }, at) =>
    inferredPlaces.flatMap((id, nth) =>
      namedPlaces.includes(id)
        ? violation(NAME, spotIn(recommendations.file, at, 'inferredPlaces', nth), {
            message: `${id} is listed as named and as inferred.`,
            hint: 'Remove it from inferredPlaces.',
          })
        : [],
    ),
  )
}
