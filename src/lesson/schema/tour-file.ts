import * as z from 'zod/mini'
import { EMPHASES } from '#src/domain/teaching.ts'
import { anyRef, id, isoDay, nonEmptyList, refTo, shapeRef, text, westSouthEastNorth } from './field.ts'
import { prose } from './prose.ts'
import { extractRef, wordsOfPassage } from './teaching-fields.ts'

/** What a lecture shows of a step. */
const stage = z.strictObject({
  emphasis: z
    .enum(EMPHASES)
    .check(z.describe('What fills the screen: text, map, time, question, or documents for two side by side.')),
  words: z.exactOptional(
    z.array(wordsOfPassage).check(z.describe('Words of the document to highlight; their passages are shown whole.')),
  ),
  beside: z.exactOptional(extractRef.check(z.describe('The report shown beside the words of the document.'))),
  votes: z.exactOptional(z.array(id).check(z.describe('Votes of classroom.yaml, in order.'))),
  says: z.exactOptional(
    prose.check(z.describe('What a hall reads instead of the body, if that addresses a single reader.')),
  ),
  asks: z.exactOptional(
    z.array(text).check(z.describe("What a hall is asked instead of the step's questions and exercises.")),
  ),
})

const step = z.strictObject({
  id,
  title: text,
  phase: text,
  minutes: z.number().check(z.positive()),
  asOf: isoDay.check(z.describe('The step shows nothing that begins after this day.')),
  bounds: westSouthEastNorth,
  select: anyRef,
  show: z.array(shapeRef),
  uncovers: z.exactOptional(
    z
      .array(refTo('passage'))
      .check(z.describe('Passages that may be read from this step on. If no step has any, nothing is covered.')),
  ),
  predictions: z.exactOptional(
    z.array(id).check(z.describe('Predictions that the step asks for, by their ids in questions/.')),
  ),
  questions: z.array(id),
  tasks: z.exactOptional(z.array(id).check(z.describe('Exercises that the step sets, by their ids in tasks/.'))),
  stage: z.exactOptional(stage),
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
