import * as z from 'zod/mini'
import { citations } from './citation.ts'
import { id, refTo, text } from './field.ts'
import { name } from './name.ts'
import { prose } from './prose.ts'

const person = z.strictObject({
  id,
  name: text,
  life: z.exactOptional(text),
  role: text.check(z.describe('The office held in the month of the document.')),
  namedInDocument: z.boolean(),
  text: prose,
  passages: z.array(refTo('passage')),
  sources: citations,
  names: z.array(name),
})

export const peopleFile = z.array(person)
export type PeopleFile = z.infer<typeof peopleFile>
