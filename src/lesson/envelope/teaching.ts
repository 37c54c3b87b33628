import type { Prediction, Question, Step, Tour } from '#src/domain/teaching.ts'
import { day, fields, list, number, oneOf, ref, shapeRef, text } from './fields.ts'
import { bounds, prose, refs } from './parts.ts'

export const question = fields<Question>({
  id: text,
  kind: oneOf<Question['kind']>({ open: true }),
  skill: text,
  prompt: text,
  hint: text,
  modelAnswer: text,
  refs: list(ref()),
})

export const prediction = fields<Prediction>({
  id: text,
  recommendation: ref('recommendation'),
  passage: ref('passage'),
  prompt: text,
  options: list(fields<Prediction['options'][number]>({ id: text, text })),
  best: text,
  reveal: text,
  sources: refs('source'),
})

const step = fields<Step>({
  id: text,
  title: text,
  phase: text,
  minutes: number,
  asOf: day,
  bounds,
  select: ref(),
  show: list(shapeRef),
  body: prose,
  speakerNotes: prose,
  questions: list(text),
})

export const tour = fields<Tour>({
  id: text,
  title: text,
  minutes: number,
  steps: list(step),
  shortCut: fields<Tour['shortCut']>({ steps: list(text), note: text }),
})
