import { shorten } from '#src/domain/shorten.ts'

const LONGEST = 60
const MOST_ENTRIES = 4
const DEEPEST = 2

/** A value as printed in a message, shortened however long, wide, deep or circular it is. */
export function showValue(value: unknown): string {
  return shorten(show(value, 0), LONGEST)
}

function show(value: unknown, depth: number): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(shorten(value, LONGEST))
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return typeof value
  const entries = Object.entries(value)
  const isList = Array.isArray(value)
  if (depth >= DEEPEST && entries.length > 0) return isList ? '[…]' : '{…}'
  const shown = entries
    .slice(0, MOST_ENTRIES)
    .map(([key, each]) => (isList ? '' : `${JSON.stringify(shorten(key, LONGEST))}:`) + show(each, depth + 1))
  const all = [...shown, ...(entries.length > MOST_ENTRIES ? ['…'] : [])].join(',')
  return isList ? `[${all}]` : `{${all}}`
}
