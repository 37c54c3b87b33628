import * as z from 'zod/mini'
import { refTo } from './field.ts'
import { featureCollection, polygon, shapeFields, spanFields } from './shape.ts'

const area = z.strictObject({ ...shapeFields, ...spanFields, places: z.array(refTo('place')) })

export const areasFile = featureCollection(area, polygon)
