import { toIsoDay, toDay } from '#src/domain/day.ts'
import type { AuthoredDate } from '#src/lesson/schema/sources-file.ts'

const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/**
 * A date that year, month and day cannot hold, in words: a season, a range, a doubt, a text; undefined for any other.
 */
export function dateInWords(date: AuthoredDate): string | undefined {
  const about = isSet(date.circa) ? 'about ' : ''
  if ('literal' in date) return about + date.literal
  const { 'date-parts': ends, season } = date
  if (about === '' && season === undefined && ends.length === 1) return undefined
  if (season !== undefined) return `${about}${SEASONS[season - 1] ?? ''} ${String(ends[0]?.[0])}`
  return about + ends.map(toIso).join(' to ')
}

function isSet(circa: AuthoredDate['circa']): boolean {
  return circa !== undefined && circa !== false && circa !== 0 && circa !== '' && circa !== 'false'
}

/** As much of year, month and day as is given. */
function toIso(parts: readonly number[]): string {
  const [year = 0, month = 1, day = 1] = parts
  const iso = toIsoDay(toDay(year, month, day))
  return parts.length === 3 ? iso : iso.replace(parts.length === 2 ? /-\d\d$/ : /-\d\d-\d\d$/, '')
}
