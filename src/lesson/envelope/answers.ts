import * as z from 'zod/mini'
import type {
  Answers,
  CompareAnswer,
  CoverAnswer,
  ExitAnswer,
  OrderAnswer,
  PlaceAnswer,
  PredictionAnswer,
  QuestionAnswer,
  QuoteAnswer,
  RetrievalAnswer,
  SpanAnswer,
  WeighAnswer,
} from '#src/domain/answers.ts'
import type { Comparison, PassageWords, Placing, Weight } from '#src/domain/task.ts'
import { day, fields, arrayOf, number, oneOf, openDay, ref, teachingRef, text } from './fields.ts'
import { citations, confidenceLevel } from './parts.ts'

const placing = oneOf<Placing>({ point: true, region: true, none: true })
const comparison = oneOf<Comparison>({ agree: true, differ: true, silent: true })
const weight = oneOf<Weight>({ supports: true, undercuts: true, nothing: true })
const passageWords = fields<PassageWords>({ passage: ref('passage'), words: text })
const base = { asOf: openDay, editorsView: text, refs: arrayOf(text), citations }

const cover = fields<CoverAnswer>({
  ...base,
  kind: z.literal('cover'),
  words: arrayOf(passageWords),
  foreseeable: arrayOf(
    fields<CoverAnswer['foreseeable'][number]>({ passage: ref('passage'), words: text, point: text, why: text }),
  ),
  notForeseeable: arrayOf(fields<CoverAnswer['notForeseeable'][number]>({ point: text, why: text })),
})

const order = fields<OrderAnswer>({
  ...base,
  kind: z.literal('order'),
  order: arrayOf(ref('event')),
  clues: arrayOf(
    fields<OrderAnswer['clues'][number]>({
      before: ref('event'),
      after: ref('event'),
      clue: text,
      evidence: z.optional(text),
    }),
  ),
  required: arrayOf(fields<OrderAnswer['required'][number]>({ before: ref('event'), after: ref('event') })),
  open: arrayOf(fields<OrderAnswer['open'][number]>({ pair: z.tuple([ref('event'), ref('event')]), why: text })),
})

const somewhere = z.optional(ref('place', 'area'))
type PlacedItem = PlaceAnswer['items'][number]
const place = fields<PlaceAnswer>({
  ...base,
  kind: z.literal('place'),
  items: arrayOf(
    fields<PlacedItem>({
      recommendation: ref('recommendation'),
      answer: placing,
      ref: somewhere,
      words: text,
      edgesGiven: z.optional(number),
      arguable: arrayOf(fields<PlacedItem['arguable'][number]>({ answer: placing, ref: somewhere, reply: text })),
      why: text,
      mapMayShow: text,
      wrong: arrayOf(fields<PlacedItem['wrong'][number]>({ says: text, reply: text })),
    }),
  ),
})

const span = fields<SpanAnswer>({
  ...base,
  kind: z.literal('span'),
  spans: arrayOf(
    fields<SpanAnswer['spans'][number]>({
      id: text,
      from: day,
      to: day,
      end: oneOf<'open' | 'closed'>({ open: true, closed: true }),
      toleranceDays: number,
      outsideFrame: z.optional(text),
    }),
  ),
  words: text,
  otherStart: z.optional(text),
  thenAsk: arrayOf(text),
  later: z.optional(
    fields<NonNullable<SpanAnswer['later']>>({ asOf: day, text, events: arrayOf(ref('event')), citations }),
  ),
})

const compare = fields<CompareAnswer>({
  ...base,
  kind: z.literal('compare'),
  statements: arrayOf(
    fields<CompareAnswer['statements'][number]>({
      id: text,
      answer: comparison,
      silentIn: z.optional(oneOf<'document' | 'other'>({ document: true, other: true })),
      document: z.optional(passageWords),
      other: z.optional(z.looseObject({ extract: teachingRef('extract'), words: text })),
      why: text,
    }),
  ),
  counts: z.looseObject({ agree: number, differ: number, silent: number }),
  decision: z.optional(text),
  sureness: z.optional(confidenceLevel),
})

const weigh = fields<WeighAnswer>({
  ...base,
  kind: z.literal('weigh'),
  evidence: arrayOf(
    fields<WeighAnswer['evidence'][number]>({
      id: text,
      answer: weight,
      reason: text,
      arguable: z.optional(z.looseObject({ answer: weight, reply: text })),
      refs: arrayOf(text),
    }),
  ),
  rewritten: z.optional(text),
})

const quote = fields<QuoteAnswer>({
  ...base,
  kind: z.literal('quote'),
  modelQuotations: arrayOf(
    fields<QuoteAnswer['modelQuotations'][number]>({
      passage: ref('passage'),
      words: text,
      question: text,
      answer: text,
      whyGood: text,
    }),
  ),
  weakQuotations: arrayOf(
    fields<QuoteAnswer['weakQuotations'][number]>({
      passage: ref('passage'),
      words: text,
      question: text,
      whyWeak: text,
    }),
  ),
})

const retrieval = fields<RetrievalAnswer>({
  ...base,
  kind: z.literal('retrieval'),
  items: arrayOf(
    fields<RetrievalAnswer['items'][number]>({
      id: text,
      best: text,
      replies: z.record(text, text),
      refs: arrayOf(text),
    }),
  ),
})

const exit = fields<ExitAnswer>({ ...base, kind: z.literal('exit') })

/** The shape of `answers.json`, checked once when it is fetched. */
export const answersEnvelope = fields<Answers>({
  lesson: text,
  questions: z.record(text, fields<QuestionAnswer>({ modelAnswer: text, refs: arrayOf(ref()) })),
  predictions: z.record(text, fields<PredictionAnswer>({ best: text, reveal: text, sources: arrayOf(ref('source')) })),
  tasks: z.record(
    text,
    z.discriminatedUnion('kind', [cover, order, place, span, compare, weigh, quote, retrieval, exit]),
  ),
})
