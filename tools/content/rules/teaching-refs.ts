import type { Issue } from '#src/domain/issue.ts'
import { repeated } from '../compile/tasks/tasks-of.ts'
import { textsIn } from '../compile/texts-in.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { AuthoredFile } from '../read/layout.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'teaching-refs'
const TEACHING_REF = /^(?:extract|task|step):[a-z0-9-]+$/

export const teachingRefs: Rule = {
  name: NAME,
  sentence:
    'Every extract, task, plan, vote and step of a tour has an id of its own, which for the first three is the name of ' +
    'its file, and whatever names one of them, an option, a misreading, a sheet or a hook, names one that exists.',
  check: (input) => [...files(input), ...twice(input), ...refs(input), ...ids(input)],
}

function files({ authored: { extracts, tasks, plans } }: RuleInput): Issue[] {
  return [...extracts, ...tasks, ...plans].flatMap(({ file, value: { id } }) =>
    file.endsWith(`/${id}.yaml`)
      ? []
      : violation(NAME, spotIn(file, 'id'), {
          message: `The file is not named after its id, ${id}.`,
          hint: `Name the file ${id}.yaml; an id never changes.`,
        }),
  )
}

function twice({ authored: { classroom, tours } }: RuleInput): Issue[] {
  const { file, value } = classroom
  const own = (['hooks', 'materials', 'votes', 'misreadings'] as const).flatMap((list) =>
    repeated(value[list].map(({ id }) => id)).map((each) => ({ ...each, spot: spotIn(file, list, each.at, 'id') })),
  )
  // the same id twice in one tour is for another rule to say
  const stepsTwice = tours.flatMap((tour, nth) =>
    tour.value.steps.flatMap(({ id }, at) =>
      tours.slice(0, nth).some((other) => other.value.steps.some((step) => step.id === id))
        ? [{ value: id, spot: spotIn(tour.file, 'steps', at, 'id') }]
        : [],
    ),
  )
  return [...own, ...stepsTwice].map(({ value: id, spot }) =>
    violation(NAME, spot, { message: `Another one is already called ${id}.`, hint: 'Give one of the two another id.' }),
  )
}

function refs(input: RuleInput): Issue[] {
  const { extracts, tasks, tours } = input.authored
  const known = new Set([
    ...extracts.map(({ value }) => `extract:${value.id}`),
    ...tasks.map(({ value }) => `task:${value.id}`),
    ...tours.flatMap(({ value }) => value.steps.map(({ id }) => `step:${id}`)),
  ])
  const all: readonly AuthoredFile<unknown>[] = Object.values(input.authored).flat()
  const named = all
    .flatMap(({ file, value }) => textsIn(value, spotIn(file)))
    .filter(({ text }) => TEACHING_REF.test(text))
  const set = tours.flatMap(({ file, value }) =>
    value.steps.flatMap(({ tasks: ids = [] }, at) =>
      ids.map((id, nth) => ({ text: `task:${id}`, spot: spotIn(file, 'steps', at, 'tasks', nth) })),
    ),
  )
  return [...named, ...set].flatMap(({ text, spot }) => (known.has(text) ? [] : missing(text, spot)))
}

function ids({ authored: { classroom, plans, tasks, tours } }: RuleInput): Issue[] {
  const { file, value } = classroom
  const has = (list: 'hooks' | 'materials' | 'votes' | 'misreadings', id: string) =>
    value[list].some((each) => each.id === id)
  const votes = value.votes.flatMap(({ id, best, options }, at) =>
    best === null || options.some((option) => option.id === best)
      ? []
      : missing(`option ${best} of ${id}`, spotIn(file, 'votes', at, 'best')),
  )
  const ofPlans = plans.flatMap((plan) => {
    const lists = (['hooks', 'materials', 'misreadings'] as const).flatMap((list) =>
      plan.value[list].flatMap((id, at) => (has(list, id) ? [] : missing(id, spotIn(plan.file, list, at)))),
    )
    const ofSteps = plan.value.steps.flatMap((step, at) =>
      step.votes.flatMap((id, nth) =>
        has('votes', id) ? [] : missing(id, spotIn(plan.file, 'steps', at, 'votes', nth)),
      ),
    )
    return [...lists, ...ofSteps]
  })
  const onStage = tours.flatMap((tour) =>
    tour.value.steps.flatMap(({ stage }, at) =>
      (stage?.votes ?? []).flatMap((id, nth) =>
        has('votes', id) ? [] : missing(id, spotIn(tour.file, 'steps', at, 'stage', 'votes', nth)),
      ),
    ),
  )
  const decided = tasks.flatMap((task) => {
    if (task.value.kind !== 'compare' || task.value.decide === undefined) return []
    const { decide, answer } = task.value
    const spot = spotIn(task.file)
    const vote = value.votes.find(({ id }) => id === decide)
    if (vote === undefined) return missing(decide, inside(spot, 'decide'))
    const { decision } = answer
    if (decision === undefined || vote.options.some(({ id }) => id === decision)) return []
    return missing(`option ${decision} of ${decide}`, inside(spot, 'answer', 'decision'))
  })
  return [...votes, ...ofPlans, ...onStage, ...decided]
}

function missing(name: string, spot: Spot): Issue[] {
  const hint = 'Check the spelling, or add it to the file of its kind.'
  return [violation(NAME, spot, { message: `There is no ${name} in this lesson.`, hint })]
}
