import * as z from 'zod/mini'
import { SURENESSES } from '#src/domain/expectation.ts'
import { type PassageId, isRefOf, parseRef } from '#src/domain/ref.ts'
import type { AnswerKind, Contents } from '#src/domain/workbook/answer.ts'

const text = z.string()
const day = z.int()
const position = z.readonly(z.tuple([z.number(), z.number()]))
const passage = z.custom<PassageId>((value) => {
  const ref = typeof value === 'string' ? parseRef(value) : null
  return ref !== null && isRefOf('passage', ref)
})
const many = <T extends z.ZodMiniType>(one: T) => z.readonly(z.array(one))
const sure = z.nullable(z.enum(SURENESSES))
const quotation = z.strictObject({
  passage,
  start: z.int(),
  end: z.int(),
  exact: text,
  prefix: text,
  suffix: text,
  lines: z.strictObject({ first: z.int(), last: z.int() }),
})
const evidence = many(quotation)
const place = z.nullable(text)

/** The content of an answer, one schema for each kind. */
const CONTENT_SCHEMAS = {
  predict: z.strictObject({ option: text }),
  open: z.strictObject({ text, evidence }),
  cover: z.strictObject({
    expected: many(
      z.strictObject({ text, evidence, sure, outcome: z.nullable(z.enum(['foreseen', 'half-foreseen', 'missed'])) }),
    ),
    uncovered: many(z.strictObject({ passage, before: text, after: text })),
  }),
  order: z.strictObject({ order: many(text), undecided: many(z.readonly(z.tuple([text, text]))) }),
  place: z.strictObject({
    items: many(
      z.strictObject({
        item: text,
        where: z.discriminatedUnion('form', [
          z.strictObject({ form: z.literal('point'), ref: place, at: z.nullable(position) }),
          z.strictObject({ form: z.literal('region'), ref: place, ring: many(position) }),
          z.strictObject({ form: z.literal('none') }),
        ]),
        edges: z.nullable(z.int()),
        reason: text,
      }),
    ),
  }),
  span: z.strictObject({
    spans: many(z.strictObject({ id: text, from: day, to: day, end: z.enum(['open', 'closed']) })),
    replies: many(z.strictObject({ id: text, text })),
  }),
  compare: z.strictObject({
    statements: many(
      z.strictObject({
        id: text,
        verdict: z.enum(['agree', 'differ', 'silent']),
        silent: z.nullable(z.enum(['left', 'right'])),
        words: many(text),
      }),
    ),
    conclusion: z.strictObject({ option: z.nullable(text), text }),
  }),
  weigh: z.strictObject({
    evidence: many(
      z.strictObject({
        id: text,
        verdict: z.enum(['supports', 'undercuts', 'nothing']),
        reason: text,
        tiedTo: z.nullable(text),
      }),
    ),
    claim: text,
  }),
  quote: z.strictObject({ question: text, text, evidence, otherwise: text }),
  choice: z.strictObject({ choices: many(z.strictObject({ item: text, option: text })) }),
  exit: z.strictObject({ text, evidence, about: many(text), level: z.nullable(z.int()) }),
  vote: z.strictObject({ hands: many(z.strictObject({ option: text, count: z.int().check(z.nonnegative()) })) }),
} as const satisfies { readonly [K in AnswerKind]: z.ZodMiniType<Contents[K]> }

const attempt = <T extends z.ZodMiniType>(content: T) => z.strictObject({ content, sure, reason: text, at: text })
const stateOf = <K extends AnswerKind>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    first: attempt(CONTENT_SCHEMAS[kind]),
    locked: z.nullable(text),
    second: z.nullable(attempt(CONTENT_SCHEMAS[kind])),
  })

/** The JSON body of an answer. */
export const answerState = z.discriminatedUnion('kind', [
  stateOf('predict'),
  stateOf('open'),
  stateOf('cover'),
  stateOf('order'),
  stateOf('place'),
  stateOf('span'),
  stateOf('compare'),
  stateOf('weigh'),
  stateOf('quote'),
  stateOf('choice'),
  stateOf('exit'),
  stateOf('vote'),
])
