import * as z from 'zod/mini'
import type { ExtractId, StepRef, TaskId } from '#src/domain/task.ts'
import { IN_HINDSIGHT } from './prose.ts'
import { anyRef, id, refTo, text } from './field.ts'

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'

function prefixed<T extends string>(prefix: string) {
  const described = z.describe(`Written ${prefix}:its-id.`)
  // the pattern guarantees the type; zod cannot infer it
  return z.string().check(z.regex(new RegExp(`^${prefix}:${NAME}$`)), described) as unknown as z.ZodMiniType<T, T>
}

export const extractRef = prefixed<ExtractId>('extract')
export const taskRef = prefixed<TaskId>('task')
export const stepRef = prefixed<StepRef>('step')
/** Any entity of the lesson, or anything that teaches it. */
export const teachingRefs = z.array(z.union([anyRef, extractRef, taskRef, stepRef]))

/** A day, or `now` for what can be said only in hindsight. */
export const dayOrNow = z
  .string()
  .check(
    z.regex(new RegExp(`^(?:\\d{4}-\\d{2}-\\d{2}|${IN_HINDSIGHT})$`)),
    z.describe('A day, such as 1921-03-09, or "now" for what is known only in hindsight.'),
  )

export const foreseen = z.exactOptional(
  z
    .array(text)
    .check(
      z.describe('Later days that the text may mention, letter by letter, because they were planned or calculated.'),
    ),
)

const words = text.check(z.describe('Copied letter by letter.'))
export const wordsOfPassage = z.strictObject({ passage: refTo('passage'), words })
export const wordsOfExtract = z.strictObject({
  extract: extractRef,
  words: text.check(z.describe('One of the phrases of the extract.')),
})

export const mistake = z.strictObject({
  says: text.check(z.describe('What students say.')),
  reply: text.check(z.describe('A reply that points back to the text.')),
})
export const options = z.array(z.strictObject({ id, text })).check(z.minLength(2))
