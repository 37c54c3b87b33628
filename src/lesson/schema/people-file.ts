import * as z from 'zod/mini'
import { citations } from './citation.ts'
import { id, refTo, text } from './field.ts'
import { name } from './name.ts'
import { prose } from './prose.ts'

const year = z.exactOptional(
  z.union([z.int(), text]).check(z.describe('A year, or what is known of it, such as "1955 or 1956".')),
)

const person = z.strictObject({
  id,
  name: text,
  born: year,
  died: year,
  role: prose.check(z.describe('The office held in the month of the document.')),
  namedInDocument: z.boolean(),
  text: prose,
  passages: z.array(refTo('passage')),
  sources: citations,
  names: z.array(name),
})

export const peopleFile = z.array(person)
