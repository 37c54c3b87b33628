import type { SpanEnd, TimeSpan } from '#src/domain/span.ts'
import { type EdtfDate, type EdtfProblem, readEdtfDate } from './edtf-date.ts'

/** A span, or why the text is none. */
export type ReadSpan = { readonly span: TimeSpan } | { readonly problem: EdtfProblem | 'backwards' | 'no-date' | 'set' }

/**
 * Days from EDTF of the levels 0 and 1. The calendar day counts as it is written: hours and zones are never converted.
 * A month stands for its first to its last day. An end that is not known is not an open one: of `1950-10-13/` no more
 * is known than that day, `1950-10-13/..` goes on.
 */
export function edtfToSpan(edtf: string): ReadSpan {
  if (/[[\]{}]/.test(edtf)) return { problem: 'set' }
  const parts = edtf.split('/')
  const [first = '', second] = parts
  if (parts.length > 2) return { problem: 'not-edtf' }
  if (second === undefined) return readSingle(edtf)
  const start = readEnd(first)
  const end = readEnd(second)
  if ('problem' in start) return start
  if ('problem' in end) return end
  if (start.date === null && end.date === null) return { problem: 'no-date' }
  const from = start.date?.first ?? (start.isOpen ? null : (end.date?.first ?? null))
  const to = end.date?.last ?? (end.isOpen ? null : (start.date?.last ?? null))
  if (from !== null && to !== null && from > to) return { problem: 'backwards' }
  return { span: { edtf, from, to, start: start.end, end: end.end } }
}

function readSingle(edtf: string): ReadSpan {
  const date = readEdtfDate(edtf)
  if ('problem' in date) return date
  return { span: { edtf, from: date.first, to: date.last, start: date.end, end: date.end } }
}

type IntervalEnd =
  | { readonly date: EdtfDate | null; readonly isOpen: boolean; readonly end: SpanEnd }
  | { readonly problem: EdtfProblem }

function readEnd(text: string): IntervalEnd {
  if (text === '..') return { date: null, isOpen: true, end: {} }
  if (text === '') return { date: null, isOpen: false, end: { doubt: 'unknown' } }
  const date = readEdtfDate(text)
  if ('problem' in date) return date
  if (date.hasTime) return { problem: 'time-in-interval' }
  if (text.startsWith('Y')) return { problem: 'not-edtf' }
  return date.end.some === undefined ? { date, isOpen: false, end: date.end } : { problem: 'level-2' }
}
