import type { Issue } from '#src/domain/issue.ts'
import type { BasisKind } from '#src/domain/confidence.ts'
import type { AuthoredPlace } from '#src/lesson/schema/places-file.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { wordsOf } from '../compile/prose.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { listSigns } from '../compile/shapes.ts'

const NAME = 'basis-and-confidence'

export const basisAndConfidence: Rule = {
  name: NAME,
  sentence:
    'Every shape, unit and seal says in words why it stands where it does, the basis of a place follows from whether the ' +
    'document names it and where its coordinates come from, and a disputed event says what the texts disagree about.',
  check: (input) => [...reasons(input), ...places(input), ...events(input)],
}

function reasons({ authored }: RuleInput): Issue[] {
  const { file, value } = authored.recommendations
  const given: readonly { readonly because: string; readonly spot: Spot }[] = [
    ...listSigns(authored).map(({ properties, spot }) => ({ because: wordsOf(properties.because), spot })),
    ...value.map(({ seal }, at) => ({ because: wordsOf(seal.because), spot: spotIn(file, at, 'seal') })),
  ]
  return given
    .filter(({ because }) => because.trim().split(/\s+/).length < 3)
    .map(({ because, spot }) =>
      violation(NAME, inside(spot, 'because'), {
        message: `“${because}” is no reason.`,
        hint: 'Say in one sentence what it rests on: which texts, which reasoning, or what the sign stands for.',
      }),
    )
}

function places({
  authored: {
    places: { value },
  },
  spotOf,
}: RuleInput): Issue[] {
  return value.features.flatMap(({ properties }) => {
    const due = earned(properties)
    if (properties.basis === due) return []
    return violation(NAME, spotOf(`place:${properties.id}`, 'basis'), {
      message: `The basis is ${properties.basis}, but should be ${due}.`,
      hint: 'stated: the document names the place; documented: GeoNames or an encyclopedia has it; inferred: an estimate.',
    })
  })
}

function earned({ namedInDocument, coordinateBasis }: AuthoredPlace): BasisKind {
  if (namedInDocument) return 'stated'
  return coordinateBasis === 'estimate' ? 'inferred' : 'documented'
}

function events({ lesson, spotOf }: RuleInput): Issue[] {
  return lesson.events
    .filter(({ confidence, dispute }) => confidence.level === 'disputed' && dispute === undefined)
    .map(({ id }) =>
      violation(NAME, spotOf(id, 'confidence'), {
        message: 'The event is disputed, but nothing says what the texts disagree about.',
        hint: 'Add dispute: a sentence.',
      }),
    )
}
