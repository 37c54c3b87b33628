import type { Issue } from '#src/domain/issue.ts'
import type { SourceId } from '#src/domain/ref.ts'
import { textsOfTask } from '../compile/tasks/task-parts.ts'
import { spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'answers-rest-on-sources'

export const answersRestOnSources: Rule = {
  name: NAME,
  sentence:
    'An exercise, an introduction and the teachers’ background cite sources, and an exercise the source of every ' +
    'document that it quotes or lays beside another.',
  check: (input) => [...tasks(input), ...openings(input)],
}

function tasks({ authored, lesson }: RuleInput): Issue[] {
  const sourceOf = new Map<string, SourceId>([
    ...authored.extracts.map(({ value }) => [`extract:${value.id}`, value.source] as const),
    ...lesson.passages.map(({ id }) => [id, lesson.card.source] as const),
  ])
  return authored.tasks.flatMap(({ file, value }) => {
    const later = value.kind === 'span' ? (value.later?.sources ?? []) : []
    const cited = new Set([...value.sources, ...later].map((each) => (typeof each === 'string' ? each : each.source)))
    const used = new Map<SourceId, string>()
    for (const { text } of textsOfTask(value, spotIn(file))) {
      const source = sourceOf.get(text)
      if (source !== undefined) used.set(source, text)
    }
    if (value.kind === 'compare') {
      for (const { source, label } of [value.left, value.right]) used.set(source, label)
    }
    return [
      ...(cited.size === 0 ? [none(file)] : []),
      ...[...used]
        .filter(([source]) => !cited.has(source))
        .map(([source, what]) =>
          violation(NAME, spotIn(file, 'sources'), {
            message: `${what} is used, but its source, ${source}, is not cited.`,
            hint: 'Add it to sources with what it supports; what no source bears out is no answer.',
          }),
        ),
    ]
  })
}

function openings({ authored: { introduction } }: RuleInput): Issue[] {
  const { file, value } = introduction
  return (['introduction', 'background', 'teacherBackground'] as const).flatMap((name) =>
    value[name].sources.length === 0 ? [none(file, name)] : [],
  )
}

function none(file: string, ...path: readonly string[]): Issue {
  return violation(NAME, spotIn(file, ...path, 'sources'), {
    message: 'No source is cited for this.',
    hint: 'Name one from sources.json as source:its-id, or add the work there first.',
  })
}
