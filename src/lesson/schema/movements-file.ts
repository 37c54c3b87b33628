import * as z from 'zod/mini'
import { refTo } from './field.ts'
import { featureCollection, lineString, shapeFields, spanFields, underWay } from './shape.ts'

const movement = z.strictObject({
  ...shapeFields,
  ...spanFields,
  underWay,
  arrow: z.literal('end').check(z.describe('Where the arrowhead is.')),
  via: z.array(refTo('place')),
})

export const movementsFile = featureCollection(movement, lineString)
