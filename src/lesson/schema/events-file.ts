import * as z from 'zod/mini'
import { citations } from './citation.ts'
import { confidenceLevel, edtf, id, isoDay, refTo, shapeRef, nonEmptyList, text } from './field.ts'
import { prose } from './prose.ts'
import { underWay } from './shape.ts'

const confidence = z.union([confidenceLevel, z.strictObject({ level: confidenceLevel, because: prose })])
const event = z.strictObject({
  id,
  when: edtf,
  timeNote: z.exactOptional(prose).check(z.describe('What a date cannot express: the hour, the time zone, a doubt.')),
  order: z.exactOptional(
    z.int().check(z.gte(1), z.describe('Place among the events of all lanes that begin on the same day.')),
  ),
  headline: text.check(z.describe('60 characters at most.')),
  shortHeadline: z.exactOptional(
    text.check(
      z.describe('28 characters at most, for where the headline does not fit. It must not give away the end.'),
    ),
  ),
  underWay,
  summary: prose,
  importance: z.literal([1, 2, 3]),
  places: z.array(refTo('place')),
  passages: z.array(refTo('passage')),
  shapes: z.array(shapeRef),
  confidence,
  dispute: z.exactOptional(text.check(z.describe('Markdown: what the texts disagree about, known only in hindsight.'))),
  knownOn: z.exactOptional(
    isoDay.check(z.describe('First day on which the recipients could have known. Leave it out if not established.')),
  ),
  sources: citations,
  outsideFrame: z.exactOptional(
    text.check(z.describe('Why its dates may lie outside the frame of the lesson; leave it out when they do not.')),
  ),
})

export const eventsFile = z.strictObject({ lane: id, events: nonEmptyList(event) })
export type AuthoredEvent = z.infer<typeof event>
