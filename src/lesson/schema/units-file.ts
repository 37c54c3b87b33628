import * as z from 'zod/mini'
import { ECHELONS } from '#src/domain/troops.ts'
import { citations } from './citation.ts'
import { basisKind, edtf, id, refTo, text } from './field.ts'
import { prose } from './prose.ts'

const unit = z.strictObject({
  id,
  title: text,
  name: text.check(z.describe('The name of the unit, letter by letter as in its witness.')),
  short: text.check(z.describe('The label of the sign on the map.')),
  echelon: z.enum(ECHELONS),
  side: text.check(z.describe('One of the sides in lesson.yaml.')),
  when: edtf,
  place: refTo('place'),
  witness: refTo('front', 'event').check(
    z.describe('The front whose evidence, or the event whose text, mentions the unit.'),
  ),
  basis: basisKind,
  because: prose.check(z.describe('One sentence on what establishes place and day.')),
  sources: citations,
})

export const unitsFile = z.array(unit)
