import * as z from 'zod/mini'
import { anyRef, id, isoDay, shapeRef, nonEmptyList, text, westSouthEastNorth } from './field.ts'
import { prose } from './prose.ts'

const step = z.strictObject({
  id,
  title: text,
  phase: text,
  minutes: z.number().check(z.positive()),
  asOf: isoDay.check(z.describe('The step shows nothing that begins after this day.')),
  bounds: westSouthEastNorth,
  select: anyRef,
  show: z.array(shapeRef),
  questions: z.array(id),
  tasks: z.exactOptional(z.array(id).check(z.describe('Exercises that the step sets, by their ids in tasks/.'))),
  body: prose,
  speakerNotes: prose,
})

export const tourFile = z.strictObject({
  id,
  title: text,
  minutes: z.number().check(z.positive()),
  shortCut: z.strictObject({ steps: nonEmptyList(id), note: text }),
  steps: nonEmptyList(step),
})
