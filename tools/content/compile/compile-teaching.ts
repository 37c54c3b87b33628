import type { Prediction, Question, Tour } from '#src/domain/teaching.ts'
import { without } from './compile-common.ts'
import { compileDay } from './days.ts'
import { type Report, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileProse } from './prose.ts'

type Questions = { readonly questions: Question[]; readonly predictions: Prediction[] }

export function compileQuestions(files: Authored['questions']): Questions {
  const all = files.flatMap(({ value }) => value)
  return {
    questions: all.flatMap((each) => (each.kind === 'open' ? [each] : [])),
    predictions: all.flatMap((each) => (each.kind === 'predict' ? [without(each, 'kind')] : [])),
  }
}

export function compileTours(files: Authored['tours'], report: Report): Tour[] {
  return files.map(({ file, value: { steps, ...tour } }) => ({
    ...tour,
    steps: steps.map(({ asOf, body, speakerNotes, ...plain }, index) => {
      const spot = spotIn(file, 'steps', index)
      return {
        ...plain,
        asOf: compileDay(asOf, inside(spot, 'asOf'), report),
        body: compileProse(body, inside(spot, 'body'), report),
        speakerNotes: compileProse(speakerNotes, inside(spot, 'speakerNotes'), report),
      }
    }),
  }))
}
