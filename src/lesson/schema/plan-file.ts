import * as z from 'zod/mini'
import { id, nonEmptyList, text } from './field.ts'
import { dayOrNow, stepRef, taskRef } from './teaching-fields.ts'

const minutes = z.number().check(z.positive())

/** A plan for a lesson. Teacher's side: never on a student's print. */
export const planFile = z.strictObject({
  id,
  title: text,
  minutes,
  for: text.check(z.describe('Which class, with which devices.')),
  aims: nonEmptyList(text),
  before: text.check(z.describe('What to do before the lesson.')),
  steps: nonEmptyList(
    z.strictObject({
      minutes,
      refs: z.array(z.union([stepRef, taskRef])).check(z.describe('Steps of a tour, and exercises.')),
      asOf: dayOrNow.check(z.describe('The day on the screen.')),
      title: text,
      teacher: text,
      students: text,
      grouping: text,
      board: text,
      votes: z.array(id),
    }),
  ),
  differentiation: z.strictObject({ weakerReaders: text, stronger: text }),
  misreadings: z.array(id),
  materials: z.array(id),
  homework: text,
  ifShort: text,
  ifMore: text,
  hooks: z.array(id),
})
