import type { TimeSpan } from '#src/domain/span.ts'
import { toDescriptions } from './descriptions.ts'
import type { Certainty, When } from './feature.ts'

/**
 * A span as it is written in EDTF, whose level 0 and marks of doubt the format takes over. Hours and zones are left
 * out, as everywhere in the lesson; null where there is no date at all.
 */
export function toWhen({ edtf, note }: TimeSpan, certainty: Certainty): When | null {
  const [from, to] = edtf.split('/').map(withoutHour)
  const said = note === undefined ? [] : toDescriptions(note, '').map(({ value }) => value)
  const label = said.length === 0 ? {} : { label: said.join(' ') }
  if (from === undefined && to === undefined) return null
  if (to === undefined) {
    const open = edtf.endsWith('/..') && from !== undefined ? { end: { earliest: from } } : {}
    return { timespans: [{ start: { in: from ?? '' }, ...open }], certainty, ...label }
  }
  // a span must have a start: where it is open, it lies no later than the end
  const start = from === undefined ? { latest: to } : { in: from }
  return { timespans: [{ start, end: { in: to } }], certainty, ...label }
}

function withoutHour(end: string): string | undefined {
  const day = end.replace(/T[^~?%]*/, '')
  return day === '' || day === '..' ? undefined : day
}
