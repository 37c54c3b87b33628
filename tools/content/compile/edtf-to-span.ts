import edtf from 'edtf'
import { type Day, toDay } from '#src/domain/day.ts'
import type { TimeSpan } from '#src/domain/span.ts'

/** One end of a date as written: year, month, day, perhaps an hour, perhaps a mark of doubt. */
const END = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?([~?%]?)$/

type End = { readonly first: Day | null; readonly last: Day | null; readonly uncertain: boolean }
const OPEN: End = { first: null, last: null, uncertain: false }

/**
 * Days from an EDTF string, or null where it cannot be read as days. The calendar day counts as it is written:
 * hours and zones are never converted. A month stands for its first to its last day.
 */
export function edtfToSpan(text: string): TimeSpan | null {
  if (!isEdtf(text)) return null
  const parts = text.split('/')
  const from = readEnd(parts[0] ?? '')
  const to = parts.length === 1 ? from : readEnd(parts[1] ?? '')
  if (from === null || to === null) return null
  return {
    edtf: text,
    from: from.first,
    to: to.last,
    fromUncertain: from.uncertain,
    toUncertain: to.uncertain,
  }
}

function isEdtf(text: string): boolean {
  try {
    return ['Date', 'Interval'].includes(edtf(text).type)
  } catch {
    return false
  }
}

function readEnd(text: string): End | null {
  if (text === '..' || text === '') return OPEN
  const match = END.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const uncertain = match[4] !== ''
  if (match[2] === undefined) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31), uncertain }
  const month = Number(match[2])
  if (match[3] === undefined) return { first: toDay(year, month, 1), last: toDay(year, month + 1, 1) - 1, uncertain }
  const day = toDay(year, month, Number(match[3]))
  return { first: day, last: day, uncertain }
}
