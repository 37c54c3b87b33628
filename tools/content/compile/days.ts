import { type Day, parseIsoDay } from '#src/domain/day.ts'
import { type TimeSpan, UNDATED } from '#src/domain/span.ts'
import { type ReadSpan, edtfToSpan } from './edtf-to-span.ts'
import { shorten } from '#src/domain/shorten.ts'
import type { Report, Spot } from '../read/issue-log.ts'

/** A day from its ISO form; a day that no calendar has is reported. */
export function compileDay(text: string, spot: Spot, report: Report): Day {
  const day = parseIsoDay(text)
  if (day !== null) return day
  report(spot, { rule: 'dates', message: `No calendar has the day ${text}.`, hint: 'Check the month and the day.' })
  return 0
}

/** A span from EDTF. One that cannot be read is reported and treated as undated. */
export function compileSpan(text: string, spot: Spot, report: Report): TimeSpan {
  const read = edtfToSpan(text)
  if ('span' in read) return read.span
  report(spot, { rule: 'dates', message: `“${shorten(text, 60)}” ${PROBLEMS[read.problem]}`, hint: HINT })
  return { ...UNDATED, edtf: text }
}

const HINT =
  'Write 1921-03-09, 1921-03, or two with / between, the earlier first; behind a date ~ means about and ? perhaps, ' +
  '.. is an open end.'
const PROBLEMS: Readonly<Record<Extract<ReadSpan, { readonly problem: unknown }>['problem'], string>> = {
  'not-edtf': 'cannot be read as a date.',
  'no-such-day': 'names a month or day that no calendar has.',
  'level-2': 'is EDTF of level 2, which is not read here: a mark of doubt stands only at the end of a date.',
  'too-far': 'lies more than 200,000 years away.',
  'time-in-interval': 'has an hour within a span; say it in timeNote.',
  set: 'is a set of dates, which is not read here: write the span from the first to the last, or several events.',
  backwards: 'ends before it begins.',
  'no-date': 'has no date at all: one end must be known.',
}

type Dated = { readonly start?: string; readonly end?: string }

/** A span from a first and a last day; either may be open. */
export function compileStartAndEnd({ start = '..', end = '..' }: Dated, spot: Spot, report: Report): TimeSpan {
  if (start === '..' && end === '..') return UNDATED
  return compileSpan(start === end ? start : `${start}/${end}`, spot, report)
}
