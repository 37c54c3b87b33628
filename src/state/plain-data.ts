import type { TimeWindow } from '#src/domain/span.ts'

/** Parses plain data; undefined if invalid. */
export type Reader<T> = (value: unknown) => T | undefined

type Range = { readonly from: number; readonly to: number }

export const bool: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined)

export function oneOf<T>(all: readonly T[]): Reader<T> {
  return (value) => all.find((each) => each === value)
}

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : read(value))
}

export function numberIn({ from, to }: Range): Reader<number> {
  // adding 0 turns -0 into 0, which text cannot express
  return (value) => (typeof value === 'number' && value >= from && value <= to ? value + 0 : undefined)
}

export function integerIn(range: Range): Reader<number> {
  const read = numberIn(range)
  return (value) => (Number.isSafeInteger(value) ? read(value) : undefined)
}

/** A span of whole numbers within a range, its ends at least `apart`. */
export function integerSpan(range: Range, apart = 0): Reader<TimeWindow> {
  const read = fieldsOf({ from: integerIn(range), to: integerIn(range) })
  return (value) => {
    const span = read(value)
    return span !== undefined && span.to - span.from >= apart ? span : undefined
  }
}

/** A list in which every item can be read. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const items = value.map(read)
    return items.includes(undefined) ? undefined : (items as T[])
  }
}

/** A subset in the original order; null means all. */
export function allOrSome<T>(all: readonly T[]): Reader<readonly T[] | null> {
  const read = listOf(oneOf(all))
  return (value) => {
    if (value === null) return null
    const some = read(value)
    return some && all.filter((each) => some.includes(each))
  }
}

type TupleOf<Readers extends readonly Reader<unknown>[]> = {
  readonly [At in keyof Readers]: Readers[At] extends Reader<infer T> ? T : never
}

export function tupleOf<const Readers extends readonly Reader<unknown>[]>(
  ...readers: Readers
): Reader<TupleOf<Readers>> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== readers.length) return undefined
    const items = readers.map((read, at) => read(value[at]))
    return items.includes(undefined) ? undefined : (items as TupleOf<Readers>)
  }
}

/** An object with these fields and no others. */
export function fieldsOf<T extends object>(readers: { readonly [Field in keyof T]: Reader<T[Field]> }): Reader<T> {
  const names = Object.keys(readers) as (keyof T & string)[]
  return (value) => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== names.length) return undefined
    const fields = names.map((name) => [name, readers[name](value[name as never])] as const)
    return fields.some(([, read]) => read === undefined) ? undefined : (Object.fromEntries(fields) as T)
  }
}

/** An object with any names, every value of which can be read. */
export function recordOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value).map(([name, each]) => [name, read(each)] as const)
    return entries.some(([, each]) => each === undefined)
      ? undefined
      : (Object.fromEntries(entries) as Record<string, T>)
  }
}
