import * as z from 'zod/mini'
import { ISO_DAY } from '#src/domain/day.ts'
import { KIND_NAMES, type Kind, SHAPE_KINDS } from '#src/domain/kinds.ts'
import type { Ref } from '#src/domain/ref.ts'

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** A non-empty text. */
export const text = z.string().check(z.minLength(1))
/** A list of at least one entry. */
export const nonEmptyList = <T extends z.ZodMiniType>(entry: T) => z.array(entry).check(z.minLength(1))
export const id = z
  .string()
  .check(z.regex(new RegExp(`^${NAME}$`)), z.describe('Lower-case words joined by hyphens. Never change it.'))
export const isoDay = z.string().check(z.regex(ISO_DAY), z.describe('A day: year-month-day, such as 1921-03-09.'))
export const edtf = text.check(
  z.describe('A date in EDTF: 1921-03-09, 1921-03, 1921-03-09/1921-03-11, with ~ for "about" and ? for "doubtful".'),
)
export const longitudeLatitude = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
])
export const westSouthEastNorth = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .check(z.describe('West, south, east, north in degrees.'))
export const confidenceLevel = z.enum(['certain', 'probable', 'disputed'])
export const basisKind = z.enum(['stated', 'documented', 'inferred', 'symbolic'])

/** `kind:name`, of one of the given kinds. */
export function refTo<K extends Kind>(...kinds: readonly [K, ...K[]]) {
  const pattern = new RegExp(`^(?:${kinds.join('|')}):${NAME}$`)
  const described = z.describe(`Written ${kinds.map((kind) => `${kind}:its-id`).join(' or ')}.`)
  // the pattern guarantees the type; zod cannot infer it
  return z.string().check(z.regex(pattern), described) as unknown as z.ZodMiniType<Ref<K>, Ref<K>>
}

export const shapeRef = refTo(...SHAPE_KINDS)
export const anyRef = refTo(...KIND_NAMES)
