import { fromMilliseconds, toDay, toIsoDay, toMilliseconds } from './day.ts'

/** An ISO 8601 instant as it was written, with any offset and any number of decimals; '' where none was given. */
export type Instant = string

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const MICROSECONDS_PER_MILLISECOND = 1000

/** Microseconds since 1970 UTC; null if not an instant. A date without a time means midnight UTC. */
export function parseInstant(text: Instant): number | null {
  const match = INSTANT.exec(text.trim())
  if (match === null) return null
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0', decimals = '', offset = 'Z'] = match
  const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  const milliseconds = toMilliseconds(toDay(Number(year), Number(month), Number(day))) + time * 1000
  const micros = Number(decimals.slice(0, 6).padEnd(6, '0'))
  return (milliseconds - offsetOf(offset)) * MICROSECONDS_PER_MILLISECOND + micros
}

function offsetOf(text: string): number {
  if (text.toUpperCase() === 'Z') return 0
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', '') || '0')
  return (text.startsWith('-') ? -minutes : minutes) * 60_000
}

/** Negative if the first is earlier. Invalid instants sort first. */
export function compareInstants(a: Instant, b: Instant): number {
  const [first, second] = [parseInstant(a) ?? -Infinity, parseInstant(b) ?? -Infinity]
  return first === second ? 0 : first < second ? -1 : 1
}

/**
 * Timestamp for an edit: now, or just after the version it replaces if that clock was ahead, so that an edit is always
 * newer.
 */
export function instantAfter(now: Instant, replaced: Instant | undefined): Instant {
  if (replaced === undefined || compareInstants(now, replaced) > 0) return now
  const micros = parseInstant(replaced)
  if (micros === null) return now
  return toInstant(Math.floor(micros / MICROSECONDS_PER_MILLISECOND) + 1)
}

function toInstant(milliseconds: number): Instant {
  const day = fromMilliseconds(milliseconds)
  const left = milliseconds - toMilliseconds(day)
  const seconds = Math.floor(left / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const time = parts.map((part) => `${part}`.padStart(2, '0')).join(':')
  return `${toIsoDay(day)}T${time}.${`${left % 1000}`.padStart(3, '0')}Z`
}
