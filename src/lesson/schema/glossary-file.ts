import * as z from 'zod/mini'
import { citations } from './citation.ts'
import { id, refTo, text } from './field.ts'
import { name } from './name.ts'
import { prose } from './prose.ts'

const term = z.strictObject({
  id,
  term: text,
  alsoKnownAs: z.exactOptional(z.array(text)),
  text: prose,
  passages: z.array(refTo('passage')),
  sources: citations,
  names: z.array(name),
})

export const glossaryFile = z.array(term)
