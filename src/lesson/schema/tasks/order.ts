import * as z from 'zod/mini'
import { anyRef, refTo, text } from '../field.ts'
import { extractRef } from '../teaching-fields.ts'
import { taskFields } from './common.ts'

const event = refTo('event')
const neighbours = { before: event, after: event }

/** One order that is right, with clues for neighbours. */
const whole = z.strictObject({
  order: z.array(event),
  clues: z.array(z.strictObject({ ...neighbours, clue: text })),
})
/** What the documents decide, what they leave open, and one order that fits. */
const partial = z.strictObject({
  required: z.array(z.strictObject({ ...neighbours, why: text, evidence: z.union([anyRef, extractRef]) })),
  open: z.array(z.strictObject({ pair: z.tuple([event, event]), why: text })),
  editorsOrder: z.array(event),
})

/** The student puts events in order by cards without dates. */
export const orderTask = z.strictObject({
  ...taskFields,
  kind: z.literal('order'),
  cards: z.array(z.strictObject({ event, card: text.check(z.describe('The event without its date.')) })),
  answer: z.union([whole, partial]),
})
