import * as z from 'zod/mini'
import type { Bounds } from '#src/domain/camera.ts'
import type { LineString, Point, Polygon, Position } from '#src/domain/geometry.ts'
import type { Name } from '#src/domain/lesson.ts'
import type { Kind } from '#src/domain/kinds.ts'
import type { Prose, ProsePart } from '#src/domain/prose.ts'
import type { CitedSource, Evidence } from '#src/domain/shapes.ts'
import type { DateDoubt, DateUnit, SpanEnd, TimeSpan, TimeWindow } from '#src/domain/span.ts'
import type { Basis, BasisKind, Confidence, ConfidenceLevel } from '#src/domain/confidence.ts'
import { day, fields, arrayOf, oneOf, openDay, ref, text } from './fields.ts'

/** Checks shared by many kinds of entities. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Written by hand, because a recursive schema would be slow on thousands of trees. */
function isProseNode(value: unknown): boolean {
  if (!isRecord(value)) return false
  if (value['type'] === 'text') return typeof value['value'] === 'string'
  return (
    value['type'] === 'element' &&
    typeof value['tagName'] === 'string' &&
    isRecord(value['properties']) &&
    areProseNodes(value['children'])
  )
}
const areProseNodes = (value: unknown): boolean => Array.isArray(value) && value.every(isProseNode)
const proseTree = z.custom((value) => isRecord(value) && value['type'] === 'root' && areProseNodes(value['children']))

export const prose = fields<Prose>({
  then: proseTree,
  later: arrayOf(fields<ProsePart>({ from: openDay, text: proseTree })),
  foreseen: z.optional(arrayOf(text)),
})

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number')
const isPosition = (value: unknown): boolean => isNumbers(value) && value.length === 2
const isPath = (value: unknown, least: number): boolean =>
  Array.isArray(value) && value.length >= least && value.every(isPosition)

export const position = z.custom<Position>(isPosition)
export const point = fields<Point>({ type: z.literal('Point'), coordinates: position })
export const lineString = fields<LineString>({
  type: z.literal('LineString'),
  coordinates: z.custom((value) => isPath(value, 2)),
})
export const polygon = fields<Polygon>({
  type: z.literal('Polygon'),
  coordinates: z.custom((value) => Array.isArray(value) && value.length > 0 && value.every((ring) => isPath(ring, 4))),
})
const isBounds = (value: unknown): boolean => isNumbers(value) && value.length === 4
export const bounds = z.custom<Bounds>(isBounds)

export const timeWindow = fields<TimeWindow>({ from: day, to: day })
const spanEnd = fields<SpanEnd>({
  doubt: z.optional(oneOf<DateDoubt>({ about: true, perhaps: true, 'perhaps-about': true, unknown: true })),
  unit: z.optional(oneOf<DateUnit>({ month: true, season: true, year: true, years: true })),
  some: z.optional(oneOf<NonNullable<SpanEnd['some']>>({ day: true, month: true, year: true })),
})
export const timeSpan = fields<TimeSpan>({
  edtf: text,
  from: openDay,
  to: openDay,
  start: spanEnd,
  end: spanEnd,
  note: z.optional(prose),
})

export const basisKind = oneOf<BasisKind>({ stated: true, documented: true, inferred: true, symbolic: true })
export const basis = fields<Basis>({ kind: basisKind, because: prose })
export const confidenceLevel = oneOf<ConfidenceLevel>({ certain: true, probable: true, disputed: true })
export const confidence = fields<Confidence>({ level: confidenceLevel, because: z.optional(prose) })

export const citations = arrayOf(
  fields<CitedSource>({ source: ref('source'), supports: z.optional(text), locator: z.optional(text) }),
)
export const evidence = arrayOf(
  fields<Evidence>({ place: ref('place'), unit: text, statement: prose, source: ref('source') }),
)
export const names = arrayOf(fields<Name>({ text, lang: text, romanization: z.optional(text), note: z.optional(text) }))
export const refs = (...kinds: readonly Kind[]) => arrayOf(ref(...kinds))
