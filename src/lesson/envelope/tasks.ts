import * as z from 'zod/mini'
import type {
  CompareTask,
  CoverTask,
  ExitTask,
  OrderTask,
  PassageWords,
  PlaceTask,
  QuoteTask,
  RetrievalTask,
  SpanTask,
  Vote,
  WeighTask,
} from '#src/domain/task.ts'
import { day, fields, arrayOf, number, openDay, ref, teachingRef, text } from './fields.ts'
import { refs } from './parts.ts'
import { option } from './teaching.ts'

const base = { id: teachingRef('task'), title: text, skill: text, minutes: number, asOf: openDay, prompt: text }

const cover = fields<CoverTask>({
  ...base,
  kind: z.literal('cover'),
  open: refs('passage'),
  covered: refs('passage'),
  uncover: arrayOf(fields<CoverTask['uncover'][number]>({ passage: ref('passage'), before: text, after: text })),
})

const order = fields<OrderTask>({
  ...base,
  kind: z.literal('order'),
  cards: arrayOf(fields<OrderTask['cards'][number]>({ event: ref('event'), text })),
  hasTies: z.boolean(),
})

const place = fields<PlaceTask>({ ...base, kind: z.literal('place'), items: refs('recommendation') })

const span = fields<SpanTask>({
  ...base,
  kind: z.literal('span'),
  spans: arrayOf(fields<SpanTask['spans'][number]>({ id: text, label: text, passage: ref('passage'), words: text })),
  thenAsk: arrayOf(fields<SpanTask['thenAsk'][number]>({ question: text, look: arrayOf(ref()) })),
})

const compare = fields<CompareTask>({
  ...base,
  kind: z.literal('compare'),
  left: fields<CompareTask['left']>({ source: ref('source'), label: text }),
  right: fields<CompareTask['right']>({
    source: ref('source'),
    label: text,
    extracts: arrayOf(teachingRef('extract')),
  }),
  statements: arrayOf(fields<CompareTask['statements'][number]>({ id: text, text })),
  decide: z.optional(text),
})

const weigh = fields<WeighTask>({
  ...base,
  kind: z.literal('weigh'),
  claim: text,
  claimWords: fields<PassageWords>({ passage: ref('passage'), words: text }),
  evidence: arrayOf(
    fields<WeighTask['evidence'][number]>({
      id: text,
      text,
      point: z.optional(ref('recommendation')),
      inHindsight: z.optional(z.literal(true)),
    }),
  ),
  hasRewriting: z.boolean(),
})

const quote = fields<QuoteTask>({
  ...base,
  kind: z.literal('quote'),
  questions: arrayOf(fields<QuoteTask['questions'][number]>({ id: text, question: text })),
  starters: arrayOf(text),
  goodEvidence: arrayOf(text),
})

const retrieval = fields<RetrievalTask>({
  ...base,
  kind: z.literal('retrieval'),
  items: arrayOf(fields<RetrievalTask['items'][number]>({ id: text, question: text, options: arrayOf(option) })),
})

const exit = fields<ExitTask>({
  ...base,
  kind: z.literal('exit'),
  rubric: arrayOf(fields<ExitTask['rubric'][number]>({ level: number, name: text, describes: text, example: text })),
  shortForm: text,
  beforeTheEnd: fields<ExitTask['beforeTheEnd']>({ asOf: day, prompt: text }),
})

export const task = z.discriminatedUnion('kind', [cover, order, place, span, compare, weigh, quote, retrieval, exit])

export const vote = fields<Vote>({ id: text, question: text, options: arrayOf(option), asOf: day })
