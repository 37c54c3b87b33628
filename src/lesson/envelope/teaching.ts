import * as z from 'zod/mini'
import type { Extract } from '#src/domain/extract.ts'
import type { Option } from '#src/domain/task.ts'
import type { Opening, Prediction, Question, StageCue, Step, Tour } from '#src/domain/teaching.ts'
import { day, fields, arrayOf, number, oneOf, ref, shapeRef, teachingRef, text } from './fields.ts'
import { bounds, citations, prose, timeSpan } from './parts.ts'

export const option = fields<Option>({ id: text, text })

export const question = fields<Question>({
  id: text,
  kind: oneOf<Question['kind']>({ open: true }),
  skill: text,
  prompt: text,
  hint: text,
})

export const prediction = fields<Prediction>({
  id: text,
  recommendation: ref('recommendation'),
  passage: ref('passage'),
  prompt: text,
  options: arrayOf(option),
})

const step = fields<Step>({
  id: text,
  title: text,
  phase: text,
  minutes: number,
  asOf: day,
  bounds,
  select: ref(),
  show: arrayOf(shapeRef),
  body: prose,
  uncovers: arrayOf(ref('passage')),
  predictions: arrayOf(text),
  questions: arrayOf(text),
  tasks: arrayOf(teachingRef('task')),
  stage: fields<StageCue>({
    emphasis: oneOf<StageCue['emphasis']>({ text: true, map: true, time: true, question: true, documents: true }),
    words: arrayOf(fields<StageCue['words'][number]>({ passage: ref('passage'), words: text })),
    beside: z.nullable(teachingRef('extract')),
    votes: arrayOf(text),
    says: z.nullable(prose),
    asks: arrayOf(text),
  }),
})

export const tour = fields<Tour>({
  id: text,
  title: text,
  minutes: number,
  steps: arrayOf(step),
  shortCut: fields<Tour['shortCut']>({ steps: arrayOf(text), note: text }),
})

export const extract = fields<Extract>({
  id: teachingRef('extract'),
  title: text,
  when: timeSpan,
  dateNote: text,
  asOf: day,
  notesAsOf: day,
  from: text,
  to: text,
  source: ref('source'),
  locator: text,
  originalLanguage: text,
  translator: text,
  seen: oneOf<Extract['seen']>({ whole: true, part: true, 'as-quoted': true }),
  seenNote: text,
  report: text,
  phrases: arrayOf(text),
  phrasesFrom: text,
  gloss: arrayOf(fields<Extract['gloss'][number]>({ phrase: text, note: text })),
  canTell: text,
  cannotTell: text,
  refs: arrayOf(ref()),
  rightsNote: text,
})

export const opening = fields<Opening>({ asOf: day, text, refs: arrayOf(ref()), citations })
