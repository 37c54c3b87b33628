import { type Day, parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import { type TaskText, foreseenIn, textsOfTask } from '../compile/tasks/task-parts.ts'
import { lateDaysIn } from '../compile/late-days.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'tasks-keep-their-day'

export const tasksKeepTheirDay: Rule = {
  name: NAME,
  sentence:
    'What an exercise, a report or an introduction says names no day after its own (asOf; for answers answerAsOf; for ' +
    'what a report can tell notesAsOf) unless foreseen has it, and no thing that begins later; a step sets no exercise, ' +
    'shows no report and holds no vote, and a plan shows no step and no vote, of a later day.',
  check: (input) => [...tasks(input), ...extracts(input), ...openings(input), ...steps(input), ...plans(input)],
}

function tasks(input: RuleInput): Issue[] {
  const begins = firstDays(input)
  return input.authored.tasks.flatMap(({ file, value }) => {
    const texts = textsOfTask(value, spotIn(file))
    const foreseen = foreseenIn(value)
    return [
      ...texts.flatMap((each) => [...late(each, foreseen, input), ...notBegun(each, begins)]),
      ...foreseen
        .filter((phrase) => !texts.some(({ text }) => text.includes(phrase)))
        .map((phrase) =>
          violation(NAME, spotIn(file), {
            message: `“${phrase}” is foreseen, but stands in no text of this exercise.`,
            hint: 'Copy the day letter by letter, or remove it.',
          }),
        ),
    ]
  })
}

function extracts(input: RuleInput): Issue[] {
  return input.authored.extracts.flatMap(({ file, value }) => {
    const day = parseIsoDay(value.asOf)
    const notes = parseIsoDay(value.notesAsOf)
    const { foreseen = [], report, canTell, cannotTell, title, gloss } = value
    const at = (text: string, limit: Day | null, ...path: readonly (string | number)[]): TaskText => ({
      text,
      spot: spotIn(file, ...path),
      side: 'asked',
      limit,
    })
    return [
      at(title, day, 'title'),
      at(report, day, 'report'),
      ...gloss.map(({ note }, nth) => at(note, notes, 'gloss', nth, 'note')),
      at(canTell, notes, 'canTell'),
      at(cannotTell, notes, 'cannotTell'),
    ].flatMap((each) => late(each, foreseen, input))
  })
}

function openings(input: RuleInput): Issue[] {
  const { file, value } = input.authored.introduction
  const begins = firstDays(input)
  return (['introduction', 'background'] as const).flatMap((name) => {
    const { asOf, text, refs = [] } = value[name]
    const limit = parseIsoDay(asOf)
    const at = (words: string, ...path: readonly (string | number)[]): TaskText => {
      return { text: words, spot: spotIn(file, name, ...path), side: 'asked', limit }
    }
    return [...late(at(text, 'text'), [], input), ...refs.flatMap((ref, nth) => notBegun(at(ref, 'refs', nth), begins))]
  })
}

function steps(input: RuleInput): Issue[] {
  const begins = firstDays(input)
  return input.authored.tours.flatMap(({ file, value }) =>
    value.steps.flatMap(({ asOf, tasks: set = [], stage }, at) => {
      const limit = parseIsoDay(asOf)
      const spot = spotIn(file, 'steps', at)
      const { votes = [], beside } = stage ?? {}
      return [
        ...set.flatMap((id, nth) => later(`task:${id}`, limit, begins, inside(spot, 'tasks', nth))),
        ...votes.flatMap((id, nth) => later(`vote:${id}`, limit, begins, inside(spot, 'stage', 'votes', nth))),
        ...(beside === undefined ? [] : later(beside, limit, begins, inside(spot, 'stage', 'beside'))),
      ]
    }),
  )
}

function plans(input: RuleInput): Issue[] {
  const begins = firstDays(input)
  return input.authored.plans.flatMap(({ file, value }) =>
    value.steps.flatMap(({ asOf, refs, votes }, at) => {
      const limit = parseIsoDay(asOf)
      const spot = spotIn(file, 'steps', at)
      return [
        ...refs.flatMap((ref, nth) => later(ref, limit, begins, inside(spot, 'refs', nth))),
        ...votes.flatMap((id, nth) => later(`vote:${id}`, limit, begins, inside(spot, 'votes', nth))),
      ]
    }),
  )
}

function late({ text, spot, limit }: TaskText, foreseen: readonly string[], { lesson }: RuleInput): Issue[] {
  if (limit === null) return []
  const rest = foreseen.reduce((words, phrase) => words.replaceAll(phrase, ''), text)
  return lateDaysIn(rest, limit, lesson).map((phrase) =>
    violation(NAME, spot, {
      message: `“${phrase}” is after ${toIsoDay(limit)}, the day of this text.`,
      hint: 'Move it to where later things are told, or copy it to foreseen if it was planned or reckoned.',
    }),
  )
}

function notBegun({ text, spot, limit }: TaskText, begins: ReadonlyMap<string, Day>): Issue[] {
  return later(text, limit, begins, spot)
}

function later(name: string, limit: Day | null, begins: ReadonlyMap<string, Day>, spot: Spot): Issue[] {
  const day = begins.get(name)
  if (limit === null || day === undefined || day <= limit) return []
  const when = day === Infinity ? 'is only for hindsight' : `is of ${toIsoDay(day)}`
  return [
    violation(NAME, spot, {
      message: `${name} ${when}, after ${toIsoDay(limit)}, the day of this text.`,
      hint: 'Name it where later things are told, or move the day.',
    }),
  ]
}

/**
 * The first day of everything that has one, by its ref; what can be asked only in hindsight comes after all of them.
 */
function firstDays({ authored, lesson }: RuleInput): ReadonlyMap<string, Day> {
  const { events, areas, fronts, lines, movements, units } = lesson
  const dated = [...events, ...areas, ...fronts, ...lines, ...movements, ...units].flatMap(({ id, when }) =>
    when.from === null ? [] : [[id, when.from] as const],
  )
  const days = (prefix: string, all: readonly { readonly id: string; readonly asOf: string }[]) =>
    all.map(({ id, asOf }) => [`${prefix}:${id}`, parseIsoDay(asOf) ?? Infinity] as const)
  return new Map<string, Day>([
    ...dated,
    ...days(
      'extract',
      authored.extracts.map(({ value }) => value),
    ),
    ...days(
      'task',
      authored.tasks.map(({ value }) => value),
    ),
    ...days(
      'step',
      authored.tours.flatMap(({ value }) => value.steps),
    ),
    ...days('vote', authored.classroom.value.votes),
  ])
}
