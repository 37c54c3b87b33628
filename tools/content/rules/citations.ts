import type { Issue } from '#src/domain/issue.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { listSigns } from '../compile/shapes.ts'

const NAME = 'citations'

export const citations: Rule = {
  name: NAME,
  sentence:
    'Every event, shape, unit, person, term, outcome, prediction and position in a dispute cites at least one source, and ' +
    'none twice for the same thing.',
  check: (input) => citing(input).flatMap(({ sources, spot }) => [...missing(sources, spot), ...twice(sources, spot)]),
}

type Citing = { readonly sources: readonly unknown[]; readonly spot: Spot }

function citing({ authored }: RuleInput): Citing[] {
  const { events, people, glossary, recommendations, disputes, questions } = authored
  return [
    ...events.flatMap(({ file, value }) =>
      value.events.map(({ sources }, at) => ({ sources, spot: spotIn(file, 'events', at, 'sources') })),
    ),
    ...listSigns(authored).map(({ properties, spot }) => ({
      sources: properties.sources,
      spot: inside(spot, 'sources'),
    })),
    ...people.value.map(({ sources }, at) => ({ sources, spot: spotIn(people.file, at, 'sources') })),
    ...glossary.value.map(({ sources }, at) => ({ sources, spot: spotIn(glossary.file, at, 'sources') })),
    ...recommendations.value.map(({ outcome: { sources } }, at) => ({
      sources,
      spot: spotIn(recommendations.file, at, 'outcome', 'sources'),
    })),
    ...disputes.value.flatMap(({ positions }, at) =>
      positions.map(({ sources }, nth) => ({
        sources,
        spot: spotIn(disputes.file, at, 'positions', nth, 'sources'),
      })),
    ),
    ...questions.flatMap(({ file, value }) =>
      value.flatMap((each, at) =>
        each.kind === 'predict' ? [{ sources: each.sources, spot: spotIn(file, at, 'sources') }] : [],
      ),
    ),
  ]
}

function missing(sources: readonly unknown[], spot: Spot): Issue[] {
  if (sources.length > 0) return []
  return [
    violation(NAME, spot, {
      message: 'No source is cited for this.',
      hint: 'Name one from sources.json as source:its-id, or add the work there first.',
    }),
  ]
}

/** The same source may be cited again only for something else. */
function twice(sources: readonly unknown[], spot: Spot): Issue[] {
  const written = sources.map((source) => JSON.stringify(source))
  return written.flatMap((each, at) =>
    written.indexOf(each) === at
      ? []
      : violation(NAME, inside(spot, at), {
          message: 'This source is already cited for the same thing.',
          hint: 'Remove one of the two, or say what else it supports.',
        }),
  )
}
