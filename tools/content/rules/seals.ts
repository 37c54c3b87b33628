import type { Issue } from '#src/domain/issue.ts'
import { kindOf } from '#src/domain/ref.ts'
import type { AuthoredSeal } from '#src/lesson/schema/recommendations-file.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { isWithin } from '../compile/plane.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'seals'

export const seals: Rule = {
  name: NAME,
  sentence:
    'Recommendations are numbered from 1 without a gap, each with a passage of its own, and their seals stand where ' +
    'their mode allows.',
  check: (input) => {
    const { file, value } = input.authored.recommendations
    return [
      ...value.flatMap(({ seal }, at) => misplaced(seal, spotIn(file, at, 'seal'), input)),
      ...numbers(input),
      ...passages(input),
    ]
  },
}

function numbers({ authored: { recommendations } }: RuleInput): Issue[] {
  return recommendations.value.flatMap(({ number }, at) => {
    if (number === at + 1) return []
    const message = `Recommendation number ${at + 1} is due here, not ${number}.`
    return violation(NAME, spotIn(recommendations.file, at, 'number'), { message, hint: 'Number them as they stand.' })
  })
}

function passages({ authored: { recommendations }, lesson, spotOf }: RuleInput): Issue[] {
  const used = recommendations.value.map(({ passage }): string => passage)
  return [
    ...used.flatMap((id, at) => {
      const passage = lesson.passages.find((each) => each.id === id)
      if (passage === undefined) return []
      if (passage.kind === 'recommendation' && used.indexOf(id) === at) return []
      return violation(NAME, spotIn(recommendations.file, at, 'passage'), {
        message: `${id} is ${passage.kind === 'recommendation' ? 'already that of another' : 'not the text of a'} recommendation.`,
        hint: 'Each recommendation has one passage of kind recommendation.',
      })
    }),
    ...lesson.passages
      .filter(({ id, kind }) => kind === 'recommendation' && !used.includes(id))
      .map(({ id }) =>
        violation(NAME, spotOf(id, 'kind'), {
          message: `No recommendation has ${id} as its passage.`,
          hint: 'Add it to recommendations.yaml, or give the passage another kind.',
        }),
      ),
  ]
}

type Demand = { readonly ref?: 'place' | 'area'; readonly at: boolean }
/** What each mode needs; without a single place the ref is free (a signpost). */
const DEMANDS: Readonly<Record<AuthoredSeal['mode'], Demand>> = {
  place: { ref: 'place', at: false },
  area: { ref: 'area', at: true },
  region: { ref: 'place', at: true },
  edge: { at: false },
}

function misplaced({ mode, ref, at }: AuthoredSeal, spot: Spot, { lesson }: RuleInput): Issue[] {
  const due = DEMANDS[mode]
  if (due.ref !== undefined && (ref === undefined || kindOf(ref) !== due.ref)) {
    const message = `A seal of mode ${mode} needs a ref to ${due.ref === 'area' ? 'an area' : 'a place'}.`
    return [
      violation(NAME, inside(spot, 'ref'), { message, hint: `Write ref: ${due.ref}:its-id, or change the mode.` }),
    ]
  }
  if (due.at !== (at !== undefined)) {
    const message = `A seal of mode ${mode} ${due.at ? 'needs at: where it stands' : 'has no at of its own'}.`
    const hint = due.at ? 'Write at: [longitude, latitude].' : 'Remove at, or change the mode.'
    return [violation(NAME, inside(spot, 'at'), { message, hint })]
  }
  const ring = lesson.areas.find(({ id }) => id === ref)?.geometry.coordinates[0]
  if (ring === undefined || at === undefined || isWithin(ring, at)) return []
  const message = `The seal stands outside ${ref ?? ''}.`
  return [violation(NAME, inside(spot, 'at'), { message, hint: 'Longitude comes first, latitude second.' })]
}
