import * as z from 'zod/mini'
import type { ExtractId, TaskId } from '#src/domain/task.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf, parseRef } from '#src/domain/ref.ts'

/** A check for each field of a type, including optional ones: a new field without a check does not compile. */
type ChecksOf<T> = { readonly [Field in keyof T]-?: z.ZodMiniType }

/** An object with these fields checked; it may have others. */
export function fields<T>(checks: ChecksOf<T>) {
  return z.looseObject(checks)
}

export const text = z.string()
export const number = z.number()
/** Whole days; null is an open end, or hindsight. */
export const day = z.int()
export const openDay = z.nullable(day)

export function arrayOf(of: z.ZodMiniType) {
  return z.array(of)
}

/** An id of one of these kinds; of any kind if none is named. */
export function ref(...kinds: readonly Kind[]) {
  return z.custom<Ref>((value) => {
    const parsed = typeof value === 'string' ? parseRef(value) : null
    return parsed !== null && (kinds.length === 0 || kinds.includes(kindOf(parsed)))
  })
}

/** The id of an extract or an exercise. */
export function teachingRef(kind: 'extract' | 'task') {
  return z.custom<ExtractId | TaskId>((value) => typeof value === 'string' && value.startsWith(`${kind}:`))
}

export const shapeRef = ref('area', 'front', 'line', 'movement')

/** One member of a union: a missing member does not compile. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>) {
  return z.enum(Object.keys(words))
}
