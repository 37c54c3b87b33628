import type { Issue } from '#src/domain/issue.ts'
import { inside } from '../read/issue-log.ts'
import { sideOf } from '#src/domain/side-of-line.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'fronts-keep-their-towns'

export const frontsKeepTheirTowns: Rule = {
  name: NAME,
  sentence:
    'A front is drawn with the enemy on its left hand: the towns ahead lie to the left of the line, the towns behind ' +
    'to the right; and no day has two main fronts.',
  check: (input) => [...towns(input), ...days(input)],
}

function towns({ authored, lesson, spotOf }: RuleInput): Issue[] {
  const pointOf = new Map(lesson.places.map(({ id, geometry }) => [id, geometry.coordinates]))
  return authored.fronts.value.features.flatMap(({ properties, geometry }) => {
    const { id, townsAhead = [], townsBehind = [] } = properties
    const due = [
      ['townsAhead', townsAhead, 1],
      ['townsBehind', townsBehind, -1],
    ] as const
    return due.flatMap(([field, places, sign]) =>
      places.flatMap((place, nth) => {
        const point = pointOf.get(place)
        if (point === undefined || Math.sign(sideOf(geometry.coordinates, point)) === sign) return []
        return violation(NAME, inside(spotOf(`front:${id}`, field), nth), {
          message: `${place} does not lie ${sign > 0 ? 'left of the line, ahead of it' : 'right of the line, behind it'}.`,
          hint: 'Move the line or the town to the other list; if all towns are wrong, the line runs the wrong way.',
        })
      }),
    )
  })
}

function days({ authored, spotOf }: RuleInput): Issue[] {
  const main = authored.fronts.value.features.filter(({ properties }) => properties.part === 'main')
  return main.flatMap(({ properties: { id, date } }, at) => {
    const first = main.findIndex(({ properties }) => properties.date === date)
    if (first === at) return []
    return violation(NAME, spotOf(`front:${id}`, 'date'), {
      message: `front:${main[first]?.properties.id ?? ''} is already the main front of ${date}.`,
      hint: 'Make one of the two secondary, or correct its date.',
    })
  })
}
