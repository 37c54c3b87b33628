import * as z from 'zod/mini'
import type { Extract } from '#src/domain/extract.ts'
import type { Option } from '#src/domain/task.ts'
import type { Opening, Prediction, Question, StageCue, Step, Tour } from '#src/domain/teaching.ts'
import { day, fields, list, number, oneOf, ref, shapeRef, teachingRef, text } from './fields.ts'
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
  options: list(option),
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
  uncovers: list(ref('passage')),
  predictions: list(text),
  questions: list(text),
  tasks: list(teachingRef('task')),
  stage: fields<StageCue>({
    emphasis: oneOf<StageCue['emphasis']>({ text: true, map: true, time: true, question: true, documents: true }),
    words: list(fields<StageCue['words'][number]>({ passage: ref('passage'), words: text })),
    beside: z.nullable(teachingRef('extract')),
    votes: list(text),
    says: z.nullable(prose),
    asks: list(text),
  }),
})

export const tour = fields<Tour>({
  id: text,
  title: text,
  minutes: number,
  steps: list(step),
  shortCut: fields<Tour['shortCut']>({ steps: list(text), note: text }),
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
  phrases: list(text),
  phrasesFrom: text,
  gloss: list(fields<Extract['gloss'][number]>({ phrase: text, note: text })),
  canTell: text,
  cannotTell: text,
  refs: list(ref()),
  rightsNote: text,
})

export const opening = fields<Opening>({ asOf: day, text, refs: list(ref()), citations })
