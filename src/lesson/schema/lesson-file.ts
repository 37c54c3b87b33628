import * as z from 'zod/mini'
import { SIDE_FORMS, SIDE_INKS } from '#src/domain/side.ts'
import { id, isoDay, refTo, nonEmptyList, text, westSouthEastNorth } from './field.ts'

const days = z.strictObject({ from: isoDay, to: isoDay })

export const lessonFile = z.strictObject({
  id,
  title: text,
  shortTitle: text,
  question: text.check(z.describe('The central question, in sight once the document is open.')),
  coveredQuestion: z.optional(
    text.check(z.describe('Shown instead while the document is covered; it reveals nothing of its content.')),
  ),
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  documentDay: isoDay,
  documentLabel: text.check(z.describe('What the document is called on its tab: Cable, Letter.')),
  documentDayLabel: text.check(
    z.describe('What the document is called within a sentence, and on the timeline: the cable, the letter.'),
  ),
  documentEvent: refTo('event').check(
    z.describe('The event that is the document itself; its knownOn is when it was received.'),
  ),
  retoldBy: z
    .optional(z.array(refTo('event', 'extract')))
    .check(z.describe('What tells in other words what the document says: hidden as long as any of it is covered.')),
  receivedIn: refTo('place').check(
    z.describe('Where the document was received: whose knowledge every knownOn speaks of.'),
  ),
  frame: days.check(z.describe('The first and last day that anything in the lesson may touch.')),
  firstView: days.check(z.describe('The days that the timeline shows first.')),
  turningPoints: z
    .optional(z.array(z.strictObject({ label: text, short: z.optional(text), from: isoDay, to: isoDay })))
    .check(z.describe('Spans of days that stand out on the timeline: their important events always have a headline.')),
  mapBounds: westSouthEastNorth,
  basemap: z.strictObject({
    plate: westSouthEastNorth.check(z.describe('What the base map draws in full.')),
    detail: westSouthEastNorth.check(z.describe('Where it is drawn in the finest detail.')),
    reach: westSouthEastNorth.check(z.describe('The limits of moving the map.')),
  }),
  lanes: nonEmptyList(z.strictObject({ id, title: text, short: text })),
  sides: nonEmptyList(
    z.strictObject({
      id,
      title: text,
      ink: z.optional(z.enum(SIDE_INKS)).check(z.describe('The colour in which the side is drawn.')),
      form: z.optional(z.enum(SIDE_FORMS)).check(z.describe('How the movements of the side are drawn.')),
    }),
  ),
  verdicts: z
    .array(z.strictObject({ id, title: text }))
    .check(z.describe('Possible verdicts on the outcome of a recommendation.')),
  zones: z.array(z.strictObject({ recommendation: refTo('recommendation'), readings: nonEmptyList(refTo('area')) })),
  seed: z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  credits: z.array(
    z
      .union([text, z.strictObject({ text, sources: z.array(refTo('source')) })])
      .check(z.describe('A credit that a licence requires, with the sources it is about.')),
  ),
})
