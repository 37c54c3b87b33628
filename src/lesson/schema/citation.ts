import * as z from 'zod/mini'
import { refTo, text } from './field.ts'

const source = refTo('source')

/** A source, or a source with what it supports and where. */
const citation = z.union([
  source,
  z.strictObject({
    source,
    supports: z.exactOptional(text.check(z.describe('What the source supports, in a sentence.'))),
    locator: z.exactOptional(text.check(z.describe('The page or section.'))),
  }),
])
export const citations = z.array(citation)

export type AuthoredCitation = z.infer<typeof citation>
