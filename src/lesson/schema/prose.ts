import * as z from 'zod/mini'
import { isoDay, text } from './field.ts'

const later = z.strictObject({
  from: isoDay.check(z.describe('The first day on which this may be said.')),
  text: text.check(z.describe('Markdown: what was known only from that day on.')),
})

/** Markdown, or Markdown cut in two: what could be said at the time, and what was known only later. */
export const prose = z.union([
  text.check(z.describe('Markdown.')),
  z.strictObject({
    then: text.check(z.describe('Markdown: what could be said at the time.')),
    later: z.exactOptional(z.array(later)),
  }),
])

export type AuthoredProse = z.infer<typeof prose>
