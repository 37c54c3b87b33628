import type { Answers } from '#src/domain/answers.ts'
import type { Prose } from '#src/domain/prose.ts'
import type { StepRef } from '#src/domain/task.ts'
import type { Prediction, Question, StageCue, Tour } from '#src/domain/teaching.ts'
import { compileDay } from './days.ts'
import { type Report, type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileProse } from './prose.ts'

type AuthoredStage = Authored['tours'][number]['value']['steps'][number]['stage']

type Questions = { readonly questions: Question[]; readonly predictions: Prediction[] }

/** What is asked, without the answers. */
export function compileQuestions(files: Authored['questions']): Questions {
  const all = files.flatMap(({ value }) => value)
  return {
    questions: all.flatMap((each) => {
      if (each.kind !== 'open') return []
      const { id, kind, skill, prompt, hint } = each
      return [{ id, kind, skill, prompt, hint }]
    }),
    predictions: all.flatMap((each) => {
      if (each.kind !== 'predict') return []
      const { id, recommendation, passage, prompt, options } = each
      return [{ id, recommendation, passage, prompt, options }]
    }),
  }
}

export function compileQuestionAnswers(files: Authored['questions']): Pick<Answers, 'questions' | 'predictions'> {
  const all = files.flatMap(({ value }) => value)
  return {
    questions: Object.fromEntries(
      all.flatMap((each) =>
        each.kind === 'open' ? [[each.id, { modelAnswer: each.modelAnswer, refs: each.refs }]] : [],
      ),
    ),
    predictions: Object.fromEntries(
      all.flatMap((each) =>
        each.kind === 'predict' ? [[each.id, { best: each.best, reveal: each.reveal, sources: each.sources }]] : [],
      ),
    ),
  }
}

const PLAIN_STAGE = { words: [], beside: null, votes: [], says: null, asks: [] } satisfies Partial<StageCue>

function compileStage({ says, ...stage }: AuthoredStage = { emphasis: 'map' }, spot: Spot, report: Report): StageCue {
  return {
    ...PLAIN_STAGE,
    ...stage,
    says: says === undefined ? null : compileProse(says, inside(spot, 'says'), report),
  }
}

/** The tours as students see them, without the lecturer's notes. */
export function compileTours(files: Authored['tours'], report: Report): Tour[] {
  return files.map(({ file, value: { steps, ...tour } }) => ({
    ...tour,
    steps: steps.map(
      (
        { asOf, body, speakerNotes: _speakerNotes, uncovers = [], predictions = [], tasks = [], stage, ...plain },
        index,
      ) => {
        const spot = spotIn(file, 'steps', index)
        return {
          ...plain,
          uncovers,
          predictions,
          tasks: tasks.map((id) => `task:${id}` as const),
          stage: compileStage(stage, inside(spot, 'stage'), report),
          asOf: compileDay(asOf, inside(spot, 'asOf'), report),
          body: compileProse(body, inside(spot, 'body'), report),
        }
      },
    ),
  }))
}

export function compileSpeakerNotes(files: Authored['tours'], report: Report): Record<StepRef, Prose> {
  return Object.fromEntries(
    files.flatMap(({ file, value }) =>
      value.steps.map(({ id, speakerNotes }, index) => [
        `step:${id}`,
        compileProse(speakerNotes, spotIn(file, 'steps', index, 'speakerNotes'), report),
      ]),
    ),
  )
}
