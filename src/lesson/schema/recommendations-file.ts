import * as z from 'zod/mini'
import { citations } from './citation.ts'
import { basisKind, confidenceLevel, id, longitudeLatitude, refTo, shapeRef, nonEmptyList, text } from './field.ts'
import { prose } from './prose.ts'

const seal = z.strictObject({
  mode: z
    .enum(['place', 'area', 'region', 'edge'])
    .check(z.describe('edge: no single place; the numeral is at the border of the map.')),
  ref: z.exactOptional(refTo('place', 'area')),
  at: z.exactOptional(longitudeLatitude.check(z.describe('Longitude, latitude.'))),
  where: z.exactOptional(text.check(z.describe('Two or three words for a seal at the border: where it belongs.'))),
  basis: basisKind,
  because: prose,
})
const outcome = z.strictObject({
  headline: text,
  summary: prose,
  verdict: id.check(z.describe('One of the verdicts that lesson.yaml lists.')),
  confidence: confidenceLevel,
  events: nonEmptyList(refTo('event')),
  sources: citations,
})
const recommendation = z.strictObject({
  number: z.int().check(z.gte(1)),
  passage: refTo('passage'),
  title: text,
  says: prose,
  phrases: z.array(z.strictObject({ phrase: text, note: prose })),
  namedPlaces: z.array(refTo('place')),
  inferredPlaces: z.array(refTo('place')),
  shapes: z.array(shapeRef),
  mapNote: prose,
  formalFate: prose,
  seal,
  outcome,
  origin: z.exactOptional(prose),
})

export const recommendationsFile = nonEmptyList(recommendation)
export type RecommendationsFile = z.infer<typeof recommendationsFile>
export type AuthoredSeal = z.infer<typeof seal>
