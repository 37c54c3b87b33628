import { type Day, parseIsoDay } from '#src/domain/day.ts'
import type { TimeSpan } from '#src/domain/span.ts'
import { edtfToSpan } from './edtf-to-span.ts'
import type { Report, Spot } from '../read/issue-log.ts'

/** A day from its ISO form; a day that no calendar has is reported. */
export function compileDay(text: string, spot: Spot, report: Report): Day {
  const day = parseIsoDay(text)
  if (day !== null) return day
  report(spot, { rule: 'dates', message: `No calendar has the day ${text}.`, hint: 'Check the month and the day.' })
  return 0
}

/** A span from EDTF; one that cannot be read is reported and stands undated. */
export function compileSpan(text: string, spot: Spot, report: Report): TimeSpan {
  const span = edtfToSpan(text)
  if (span !== null) return span
  report(spot, {
    rule: 'dates',
    message: `“${text}” cannot be read as a date.`,
    hint: 'Write 1921-03-09, 1921-03, or two with / between, the earlier first; ~ behind a date means about, .. an open end.',
  })
  return { edtf: text, from: null, to: null, fromUncertain: false, toUncertain: false }
}

type Dated = { readonly start?: string; readonly end?: string }

/** A span from a first and a last day; either may be open. */
export function compileStartAndEnd({ start = '..', end = '..' }: Dated, spot: Spot, report: Report): TimeSpan {
  if (start === '..' && end === '..')
    return { edtf: '', from: null, to: null, fromUncertain: false, toUncertain: false }
  return compileSpan(start === end ? start : `${start}/${end}`, spot, report)
}
