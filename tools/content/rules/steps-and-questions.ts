import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import type { Issue } from '#src/domain/issue.ts'
import type { TimeSpan } from '#src/domain/span.ts'
import { hasBegun } from '#src/domain/span.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'steps-and-questions'

export const stepsAndQuestions: Rule = {
  name: NAME,
  sentence:
    'Tours name steps and questions that exist, show nothing that begins after their day, last as long as their ' +
    'steps, and have a short cut that goes forward; the best answer of a prediction is one of its options; the card ' +
    'asks an open question that exists; a stage that shows text or documents has their words, and documents are two.',
  check: (input) => [
    ...ids(input),
    ...steps(input),
    ...stages(input),
    ...tours(input),
    ...predictedOptions(input),
    ...card(input),
  ],
}

function ids({ authored: { tours: all, questions } }: RuleInput): Issue[] {
  const spots: readonly (readonly [string, Spot])[] = [
    ...all.map(({ file, value }) => [`tour ${value.id}`, spotIn(file, 'id')] as const),
    ...all.flatMap(({ file, value }) =>
      value.steps.map(({ id }, at) => [`step ${id} of ${value.id}`, spotIn(file, 'steps', at, 'id')] as const),
    ),
    ...questions.flatMap(({ file, value }) =>
      value.map(({ id }, at) => [`question ${id}`, spotIn(file, at, 'id')] as const),
    ),
    ...questions.flatMap(({ file, value }) =>
      value.flatMap((each, at) =>
        each.kind === 'predict'
          ? each.options.map((option, nth) => {
              return [`option ${option.id} of ${each.id}`, spotIn(file, at, 'options', nth, 'id')] as const
            })
          : [],
      ),
    ),
  ]
  const names = spots.map(([name]) => name)
  return spots.flatMap(([name, spot], at) =>
    names.indexOf(name) === at
      ? []
      : violation(NAME, spot, {
          message: `Another one is already called ${name}.`,
          hint: 'Give one of the two another id.',
        }),
  )
}

function steps({ authored, lesson }: RuleInput): Issue[] {
  const questions = new Set([...lesson.questions, ...lesson.predictions].map((each) => each.id))
  const predictions = new Set(lesson.predictions.map(({ id }) => id))
  const { areas, fronts, lines, movements, units, events } = lesson
  const spans = new Map<string, TimeSpan>(
    [...areas, ...fronts, ...lines, ...movements, ...units, ...events].map(({ id, when }) => [id, when]),
  )
  return authored.tours.flatMap(({ file, value }) =>
    value.steps.flatMap((step, at) => {
      const spot = spotIn(file, 'steps', at)
      const asOf = parseIsoDay(step.asOf)
      const shown = [
        { ref: step.select, spot: inside(spot, 'select') },
        ...step.show.map((ref, nth) => ({ ref, spot: inside(spot, 'show', nth) })),
      ]
      return [
        ...(step.predictions ?? []).flatMap((id, nth) =>
          unknown('prediction', id, predictions, inside(spot, 'predictions', nth)),
        ),
        ...step.questions.flatMap((id, nth) => unknown('question', id, questions, inside(spot, 'questions', nth))),
        ...shown.flatMap((each) => {
          const span = spans.get(each.ref)
          if (asOf === null || span === undefined || hasBegun(span, asOf)) return []
          return violation(NAME, each.spot, {
            message: `${each.ref} begins on ${toIsoDay(span.from ?? asOf)}, after the day of this step, ${step.asOf}.`,
            hint: 'Move the day of the step, or show the thing in a later step.',
          })
        }),
      ]
    }),
  )
}

function stages({ authored }: RuleInput): Issue[] {
  return authored.tours.flatMap(({ file, value }) =>
    value.steps.flatMap(({ stage }, at) => {
      if (stage === undefined) return []
      const { emphasis, words = [], beside } = stage
      const spot = spotIn(file, 'steps', at, 'stage')
      const needsWords = emphasis === 'text' || emphasis === 'documents'
      const without = (what: string) =>
        violation(NAME, spot, {
          message: `A stage that shows ${emphasis} needs ${what}.`,
          hint: `Add ${what}, or choose another emphasis.`,
        })
      return [
        ...(needsWords && words.length === 0 ? [without('words')] : []),
        ...(emphasis === 'documents' && beside === undefined ? [without('beside')] : []),
      ]
    }),
  )
}

function tours({ authored }: RuleInput): Issue[] {
  return authored.tours.flatMap(({ file, value: { steps: all, minutes, shortCut } }) => {
    const known = new Set(all.map((step) => step.id))
    const sum = all.reduce((total, step) => total + step.minutes, 0)
    const wrongSum = {
      message: `The steps take ${sum} minutes together, not ${minutes}.`,
      hint: 'Correct the minutes of the tour or of a step.',
    }
    return [
      ...(sum === minutes ? [] : [violation(NAME, spotIn(file, 'minutes'), wrongSum)]),
      ...shortCut.steps.flatMap((id, at) => unknown('step', id, known, spotIn(file, 'shortCut', 'steps', at))),
      ...outOfOrder(shortCut.steps, [...known], spotIn(file, 'shortCut', 'steps')),
    ]
  })
}

function outOfOrder(shortCut: readonly string[], all: readonly string[], spot: Spot): Issue[] {
  const places = shortCut.map((id) => all.indexOf(id)).filter((place) => place >= 0)
  const wrong = places.findIndex((place, at) => place < (places[at - 1] ?? 0))
  if (wrong < 0) return []
  return [
    violation(NAME, spot, {
      message: `The short cut goes back: ${all[places[wrong] ?? 0] ?? ''} stands before the step listed ahead of it.`,
      hint: 'List its steps in the order of the tour, or put the steps of the tour in order.',
    }),
  ]
}

function predictedOptions({ authored, lesson }: RuleInput): Issue[] {
  const passageOf = new Map(lesson.recommendations.map(({ id, passage }) => [id, passage]))
  return authored.questions.flatMap(({ file, value }) =>
    value.flatMap((each, at) => {
      if (each.kind !== 'predict') return []
      const due = passageOf.get(each.recommendation)
      const otherPassage = {
        message: `The text of ${each.recommendation} is ${due ?? ''}.`,
        hint: `Write ${due ?? ''}.`,
      }
      return [
        ...unknown('option', each.best, new Set(each.options.map(({ id }) => id)), spotIn(file, at, 'best')),
        ...(due === undefined || due === each.passage
          ? []
          : [violation(NAME, spotIn(file, at, 'passage'), otherPassage)]),
      ]
    }),
  )
}

function card({
  authored: {
    card: { file, value },
  },
  lesson,
}: RuleInput): Issue[] {
  const open = new Set(lesson.questions.map(({ id }) => id))
  return value.askFirst === undefined ? [] : unknown('open question', value.askFirst, open, spotIn(file, 'askFirst'))
}

function unknown(kind: string, id: string, known: ReadonlySet<string>, spot: Spot): Issue[] {
  if (known.has(id)) return []
  return [violation(NAME, spot, { message: `No ${kind} is called ${id}.`, hint: `Known: ${[...known].join(', ')}.` })]
}
