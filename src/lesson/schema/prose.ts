import * as z from 'zod/mini'
import { ISO_DAY } from '#src/domain/day.ts'
import { text } from './field.ts'

/** The `from` of what nobody could have known at the time, such as historians' findings. */
export const IN_HINDSIGHT = 'now'

const from = z
  .string()
  .check(
    z.regex(new RegExp(`${ISO_DAY.source}|^${IN_HINDSIGHT}$`)),
    z.describe('The first day on which this may be said, or "now" for what is known only in hindsight.'),
  )
const later = z.strictObject({
  from,
  text: text.check(z.describe('Markdown: what could be said only from that day on.')),
})

/** Markdown, or Markdown in parts by day: what could be said at the time, and what only from a later day on. */
export const prose = z.union([
  text.check(z.describe('Markdown.')),
  z
    .strictObject({
      then: z.exactOptional(
        text.check(z.describe('Markdown: what could be said at the time. Leave it out if all of it came later.')),
      ),
      foreseen: z.exactOptional(
        z
          .array(text)
          .check(
            z.describe(
              'Later days that the text may mention, letter by letter, because they were planned or promised.',
            ),
          ),
      ),
      later: z.exactOptional(z.array(later).check(z.minLength(1))),
    })
    .check(
      z.refine(
        ({ then, later }) => then !== undefined || later !== undefined,
        'says nothing: then and later are missing',
      ),
    ),
])

export type AuthoredProse = z.infer<typeof prose>
