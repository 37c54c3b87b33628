import { toRealDay } from '#src/domain/day.ts'
import { edtfToSpan } from '../compile/edtf-to-span.ts'
import type { Report, Spot } from './issue-log.ts'
import { showValue } from './show-value.ts'

type Members = Readonly<Record<string, unknown>>

const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const [FIRST_SEASON, LAST_SEASON] = [21, 24]

/**
 * A date as programs write it, in the one form that the styles print: numbers for numbers in texts, a season of its
 * own for one in place of a month, date-parts for a raw date. A day that no calendar has is reported.
 */
export function readForeignDate(date: unknown, spot: Spot, report: Report): unknown {
  if (typeof date !== 'object' || date === null || Array.isArray(date)) return date
  const { raw, ...rest } = date as Members
  if (typeof raw === 'string' && !('date-parts' in rest) && !('literal' in rest)) return { ...rest, ...readRaw(raw) }
  const season = 'season' in rest ? { season: toSeason(rest['season']) } : {}
  if (!Array.isArray(rest['date-parts'])) return { ...rest, ...season }
  const ends = rest['date-parts']
    .map((end: unknown) => (Array.isArray(end) ? end.map(toNumber) : end))
    .map(withoutZeros)
  const [first] = ends
  const month: unknown = Array.isArray(first) ? first[1] : undefined
  if (isSeasonMonth(month) && ends.length === 1 && Array.isArray(first)) {
    return { ...rest, 'date-parts': [[first[0] as unknown]], season: Number(month) - FIRST_SEASON + 1 }
  }
  const fault = ends.map(faultOf).find((each) => each !== null)
  if (fault !== undefined) {
    report(spot, { rule: 'csl', message: fault, hint: 'Correct it, or say the date in words: { "literal": "…" }.' })
  } else if (isBackwards(ends)) {
    report(spot, {
      rule: 'csl',
      message: `The range ${showValue(ends)} ends before it begins.`,
      hint: 'Exchange the two dates.',
    })
  }
  return { ...rest, 'date-parts': ends, ...season }
}

/** EDTF where it is such, else what it says in words. */
function readRaw(raw: string): Members {
  const read = edtfToSpan(raw.trim())
  const numbers = raw
    .trim()
    .replace(/[~?%]$/, '')
    .split('/')
  const isPlain = numbers.every((each) => /^-?\d{4}(?:-\d{2}){0,2}$/.test(each))
  if ('problem' in read || !isPlain || read.span.start.unit === 'season') return { literal: raw }
  const isAbout = /[~%]$/.test(raw.trim())
  return { 'date-parts': numbers.map(toParts), ...(isAbout ? { circa: true } : {}) }
}

function toParts(date: string): number[] {
  const [year = '', ...rest] = date.replace(/^-/, '').split('-')
  return [(date.startsWith('-') ? -1 : 1) * Number(year), ...rest.map(Number)]
}

function toNumber(part: unknown): unknown {
  return typeof part === 'string' && /^-?\d+$/.test(part) ? Number(part) : part
}

/** Month and day that are not known come as 0 or empty. */
function withoutZeros(end: unknown): unknown {
  if (!Array.isArray(end)) return end
  const until = end.findIndex((part, at) => at > 0 && (part === 0 || part === '' || part === null))
  return until < 0 ? end : end.slice(0, until)
}

function toSeason(season: unknown): unknown {
  const name = String(season).toLowerCase().replace('fall', 'autumn')
  const number = SEASONS.indexOf(name) + 1 || Number(toNumber(season))
  return number >= FIRST_SEASON ? number - FIRST_SEASON + 1 : number
}

function isSeasonMonth(month: unknown): boolean {
  return typeof month === 'number' && month >= FIRST_SEASON && month <= LAST_SEASON
}

function faultOf(end: unknown): string | null {
  if (!Array.isArray(end) || !end.every((part) => Number.isInteger(part))) return null
  const [year = 1, month = 1, day = 1] = end as number[]
  if (month < 1 || month > 12) return `No calendar has a month ${month}.`
  return toRealDay(year, month, day) === null ? `No calendar has the day ${showValue(end)}.` : null
}

function isBackwards([from, to]: readonly unknown[]): boolean {
  if (!Array.isArray(from) || !Array.isArray(to)) return false
  const at = (end: readonly number[], rest: number) => [0, 1, 2].map((nth) => end[nth] ?? rest)
  const [first, last] = [at(from as number[], 0), at(to as number[], 99)]
  const differs = first.findIndex((part, nth) => part !== last[nth])
  return differs >= 0 && (first[differs] ?? 0) > (last[differs] ?? 0)
}
