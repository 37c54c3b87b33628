import * as z from 'zod/mini'
import { id, refTo, nonEmptyList, text } from './field.ts'
import { prose } from './prose.ts'

const dispute = z.strictObject({
  id,
  question: text,
  positions: nonEmptyList(z.strictObject({ who: text, claim: prose, sources: z.array(refTo('source')) })),
  whatTheDocumentSays: prose,
  stateOfTheQuestion: prose,
  events: z.array(refTo('event')),
  passages: z.array(refTo('passage')),
})

export const disputesFile = z.array(dispute)
