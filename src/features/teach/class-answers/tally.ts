import type { Answer, Attempt, AnswerableId } from '#src/domain/workbook/answer.ts'
import type { Workbook } from '#src/domain/workbook/workbook.ts'
import { partsOf } from './answer-parts.ts'

/** The work of one pupil, by the name of the file. */
export type PupilWork = { readonly name: string; readonly workbook: Workbook }

type Part = { readonly task: AnswerableId; readonly item: string }
/** How often each option was chosen, first and on second thoughts, and who chose another the second time. */
export type ChoiceTally = Part & {
  readonly counts: ReadonlyMap<string, { readonly first: number; readonly second: number }>
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string }[]
}
export type WritingTally = Part & {
  readonly texts: readonly {
    readonly name: string
    readonly first: readonly string[]
    readonly second: readonly string[]
  }[]
}
export type ClassTally = { readonly choices: readonly ChoiceTally[]; readonly writings: readonly WritingTally[] }

/** What a class has answered, part by part, in the order in which the parts are first met. */
export function tally(class_: readonly PupilWork[]): ClassTally {
  const answers = class_.flatMap(({ name, workbook }) => workbook.answers.map((answer) => ({ name, answer })))
  const parts = [
    ...new Map(answers.flatMap(({ answer }) => partsIn(answer)).map((part) => [keyOf(part), part])).values(),
  ]
  return {
    choices: parts.flatMap((part) => choicesIn(part, answers)),
    writings: parts.flatMap((part) => writingsIn(part, answers)),
  }
}

type Named = { readonly name: string; readonly answer: Answer }

const keyOf = ({ task, item }: Part) => `${task} ${item}`

function attemptsOf({ first, second }: Answer): readonly Attempt[] {
  return second === null ? [first] : [first, second]
}

function partsIn(answer: Answer): readonly Part[] {
  return attemptsOf(answer).flatMap((attempt) => {
    const { choices, writings } = partsOf(answer, attempt)
    return [...choices, ...writings].map(({ item }) => ({ task: answer.task, item }))
  })
}

function chosen(answer: Answer, attempt: Attempt | null, item: string): readonly string[] {
  if (attempt === null) return []
  return partsOf(answer, attempt).choices.flatMap((choice) => (choice.item === item ? [choice.option] : []))
}

function choicesIn(part: Part, answers: readonly Named[]): readonly ChoiceTally[] {
  const counts = new Map<string, { first: number; second: number }>()
  const moved: ChoiceTally['moved'][number][] = []
  const count = (option: string, which: 'first' | 'second') => {
    const before = counts.get(option) ?? { first: 0, second: 0 }
    counts.set(option, { ...before, [which]: before[which] + 1 })
  }
  for (const { name, answer } of answers) {
    if (answer.task !== part.task) continue
    const first = chosen(answer, answer.first, part.item)
    const second = chosen(answer, answer.second, part.item)
    for (const option of first) count(option, 'first')
    for (const option of second) count(option, 'second')
    // a show of hands does not tell whose hand moved
    const [from, to] = [first[0], second[0]]
    if (first.length === 1 && second.length === 1 && from !== undefined && to !== undefined && from !== to)
      moved.push({ name, from, to })
  }
  return counts.size === 0 ? [] : [{ ...part, counts, moved }]
}

function writingsIn(part: Part, answers: readonly Named[]): readonly WritingTally[] {
  const texts = answers.flatMap(({ name, answer }) => {
    if (answer.task !== part.task) return []
    const written = (attempt: Attempt | null) =>
      attempt === null
        ? []
        : partsOf(answer, attempt).writings.flatMap(({ item, text }) => (item === part.item ? [text] : []))
    const [first, second] = [written(answer.first), written(answer.second)]
    return first.length + second.length === 0 ? [] : [{ name, first, second }]
  })
  return texts.length === 0 ? [] : [{ ...part, texts }]
}
