import { type Day, parseIsoDay, toCalendarDate, toDay } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'

/** A day named in a text: of a range or a list the last, of a month or a year the first possible. */
export type NamedDay = { readonly phrase: string; readonly day: Day }

const MONTHS = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
]
const MONTH = `(?<month>${MONTHS.join('|')})\\b\\.?`
const YEAR = '(?:,?\\s+(?<year>\\d{4})\\b)?'
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?'
const BETWEEN = '\\s*(?:[-–/]|,|,?\\s(?:and|or|to|until)\\s)\\s*'
const NUMBERS = `(?<![\\d.,:])\\b(?<numbers>${NUMBER}(?:${BETWEEN}${NUMBER})*)(?!\\d)`
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)\\b'
const BEFORE_AN_ORDINAL = 'on|by|until|till|from|since|after|before|of|between|about|around|than'
/** What follows a number of something else: "the 38th parallel", "the 1st, 5th and 13th Divisions". */
const AFTER_A_NUMBER = `\\s+(?:parallel|hour|century|Army|Armies|Brigade|Cavalry|Corps|Division|Divisions|Regiment)\\b|${BETWEEN}(?:the\\s)?\\d`
const STRETCH = '(?<stretch>[Ee]arly|[Mm]id|[Mm]iddle|[Ll]ate|[Ee]nd)(?:[- ](?:in|of)?\\s*|\\s)'

/** Every form is removed from the text once read, so that a shorter form cannot match part of it again. */
const FORMS: readonly RegExp[] = [
  /\b(?<iso>\d{4}-\d{2}-\d{2})\b/g,
  /\b(?<numbers>\d{1,2})\.(?<number>\d{1,2})\.(?<year>(?:19)?\d{2})\b/g,
  new RegExp(`${NUMBERS}\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'g'),
  new RegExp(`\\b${MONTH}\\s+${NUMBERS}(?!\\s*:)${YEAR}`, 'g'),
  new RegExp(`\\b${STRETCH}${MONTH}${YEAR}`, 'g'),
  new RegExp(`\\b${MONTH}${YEAR}`, 'g'),
  /(?<![\d.,:–-])\b(?<year>1[5-9]\d\d|20\d\d)(?:s\b|\b)(?![\d.,]\d)/g,
  new RegExp(
    `\\b(?:${BEFORE_AN_ORDINAL})\\s+the\\s+(?<numbers>${ORDINAL}(?:${BETWEEN}(?:the\\s)?${ORDINAL})*)(?!${AFTER_A_NUMBER})`,
    'gi',
  ),
]
const FIRST_DAYS: Readonly<Record<string, number>> = { early: 1, mid: 11, middle: 11, late: 21, end: 25 }
/** Months that are also words; they count only next to a year or one of these words. */
const AMBIGUOUS = /^(?:May|Mar(?:ch)?|Jan|Apr|Aug|Dec|Sept?|Oct|Nov|Feb|Jun|Jul)$/
const BEFORE_A_MONTH = /\b(?:in|of|by|since|until|from|for|late|early|to|and|or|last|next)\s+$/i

/**
 * The days that a text names, in any common form. A month without a year is the one in the frame; a bare "the 14th"
 * belongs to the last month named before it, else to that of `near`.
 */
export function daysNamedIn(text: string, frame: TimeWindow, near: Day): NamedDay[] {
  const found: (NamedDay & { readonly at: number })[] = []
  let rest = text
  for (const form of FORMS) {
    rest = rest.replace(form, (phrase: string, ...args: readonly unknown[]) => {
      const at = args.find((each) => typeof each === 'number') ?? 0
      const groups = args.at(-1) as Readonly<Record<string, string | undefined>>
      const monthOf = found.filter((each) => each.at < at).at(-1)?.day ?? near
      const day = read(groups, frame, monthOf, rest.slice(0, at))
      if (day === null) return phrase
      found.push({ phrase, day, at })
      found.sort((a, b) => a.at - b.at)
      return ' '.repeat(phrase.length)
    })
  }
  return found.map(({ phrase, day }) => ({ phrase: phrase.trim().replace(/\.$/, ''), day }))
}

type Groups = Readonly<Record<string, string | undefined>>

function read({ iso, numbers, number, month, year, stretch }: Groups, frame: TimeWindow, near: Day, before: string) {
  if (iso !== undefined) return parseIsoDay(iso)
  const days = numbers?.match(/\d+/g)?.map(Number) ?? []
  const date = Math.max(...days, FIRST_DAYS[stretch?.toLowerCase() ?? ''] ?? 1)
  if (date > 31) return null
  if (number !== undefined) return toDay(Number(year?.slice(-2)) + 1900, Number(number), date)
  if (month === undefined) {
    if (year !== undefined) return toDay(Number(year), 1, 1)
    const { year: nearYear, month: nearMonth } = toCalendarDate(near)
    return toDay(nearYear, nearMonth, date)
  }
  if (numbers === undefined && year === undefined && stretch === undefined) {
    if (AMBIGUOUS.test(month) && !BEFORE_A_MONTH.test(before)) return null
  }
  const monthNumber = MONTHS.findIndex((each) => new RegExp(`^(?:${each})$`).test(month)) + 1
  return dayInFrame(year, monthNumber, date, frame)
}

function dayInFrame(year: string | undefined, month: number, date: number, frame: TimeWindow): Day | null {
  if (year !== undefined) return toDay(Number(year), month, date)
  const [first = 0, last = 0] = [frame.from, frame.to].map((day) => toCalendarDate(day).year)
  for (let each = first; each <= last; each += 1) {
    if (toDay(each, month + 1, 1) > frame.from && toDay(each, month, 1) <= frame.to) return toDay(each, month, date)
  }
  return null
}
