import type { Issue } from '#src/domain/issue.ts'
import type { Ref } from '#src/domain/ref.ts'
import { type Step, type Tour, uncoveredAt } from '#src/domain/teaching.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'steps-uncover'

export const stepsUncover: Rule = {
  name: NAME,
  sentence:
    'A tour that covers the document opens each passage once and all by its last step; no step chooses, predicts or ' +
    'sets for uncovering what is not as it needs it: covered for one, open for the other; none asks a question that ' +
    'rests on a recommendation which is still covered.',
  check: ({ authored, lesson }) =>
    lesson.tours.flatMap((tour, at) => {
      const file = authored.tours[at]?.file ?? ''
      const last = tour.steps.at(-1)
      if (last === undefined || uncoveredAt(tour, last.id) === null) return []
      return [
        ...uncoveredTwice(tour, file),
        ...neverUncovered(tour, last, lesson, file),
        ...tour.steps.flatMap((step, nth) => checkStep(tour, step, { authored, lesson }, spotIn(file, 'steps', nth))),
      ]
    }),
}

function uncoveredTwice({ steps }: Tour, file: string): Issue[] {
  const seen = new Set<Ref>()
  return steps.flatMap(({ uncovers }, nth) =>
    uncovers.flatMap((passage, place) => {
      if (!seen.has(passage)) {
        seen.add(passage)
        return []
      }
      return violation(NAME, spotIn(file, 'steps', nth, 'uncovers', place), {
        message: `${passage} is open already.`,
        hint: 'List each passage once, in the step from which it may be read.',
      })
    }),
  )
}

function neverUncovered(tour: Tour, last: Step, { passages }: RuleInput['lesson'], file: string): Issue[] {
  const open = uncoveredAt(tour, last.id) ?? []
  const rest = passages.map(({ id }) => id).filter((id) => !open.includes(id))
  if (rest.length === 0) return []
  return [
    violation(NAME, spotIn(file, 'steps', tour.steps.length - 1), {
      message: `At the end of the tour ${rest.join(', ')} can still not be read.`,
      hint: 'Uncover every passage in some step.',
    }),
  ]
}

type Input = Pick<RuleInput, 'authored' | 'lesson'>

function checkStep(tour: Tour, step: Step, { authored, lesson }: Input, spot: Spot): Issue[] {
  const open: ReadonlySet<Ref> = new Set(uncoveredAt(tour, step.id) ?? [])
  const passageOf = (ref: Ref) => lesson.recommendations.find(({ id }) => id === ref)?.passage ?? ref
  const isCovered = (ref: Ref) => lesson.passages.some(({ id }) => id === ref) && !open.has(ref)
  const covered = (ref: Ref, where: Spot) =>
    isCovered(passageOf(ref))
      ? [
          violation(NAME, where, {
            message: `${passageOf(ref)} is still covered in the step ${step.id}.`,
            hint: 'Uncover it in this step or before it, or move this to a later step.',
          }),
        ]
      : []
  return [
    ...covered(step.select, inside(spot, 'select')),
    ...step.predictions.flatMap((id, nth) => {
      const passage = lesson.predictions.find((each) => each.id === id)?.passage
      return passage === undefined ? [] : covered(passage, inside(spot, 'predictions', nth))
    }),
    ...step.questions.flatMap((id, nth) =>
      recommendationsOf(id, authored, lesson).flatMap((passage) => covered(passage, inside(spot, 'questions', nth))),
    ),
    ...step.tasks.flatMap((id, nth) => {
      const task = lesson.tasks.find((each) => each.id === id)
      if (task?.kind !== 'cover') return []
      const where = inside(spot, 'tasks', nth)
      const tooOpen = task.covered.filter((passage) => open.has(passage))
      return [
        ...task.open.flatMap((passage) => covered(passage, where)),
        ...tooOpen.map((passage) =>
          violation(NAME, where, {
            message: `${passage} can already be read in the step ${step.id}, and the exercise is to uncover it.`,
            hint: 'Uncover it in a later step.',
          }),
        ),
      ]
    }),
  ]
}

/** The passages of the recommendations on which the answer to an open question rests. */
function recommendationsOf(id: string, authored: Input['authored'], { recommendations }: Input['lesson']): Ref[] {
  const question = authored.questions.flatMap(({ value }) => value).find((each) => each.id === id)
  const refs: readonly string[] = question?.kind === 'open' ? question.refs : []
  return recommendations.map(({ passage }) => passage).filter((passage) => refs.includes(passage))
}
