import type { DateWords } from '../formats.ts'
import { readDay } from './read-day.ts'

const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** Words around dates. */
export const dateWords: DateWords = {
  noDate: 'No date',
  doubted: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    'perhaps-about': (date) => `perhaps about ${date}`,
  },
  doubtSigns: { about: '~', perhaps: '?', 'perhaps-about': '?~', unknown: '…' },
  some: {
    day: (within) => `a day in ${within}`,
    month: (within) => `a month in ${within}`,
    year: (within) => `a year from ${within}`,
  },
  season: (number, year) => `${SEASONS[number] ?? ''} ${year}`,
  endUnknown: (start) => `from ${start}, end not known`,
  startUnknown: (end) => `until ${end}, beginning not known`,
  until: (day) => `until ${day}`,
  from: (day) => `from ${day} on`,
  between: (first, last) => `${first} to ${last}`,
  fromTo: (first, last) => `${first} – ${last}`,
  // en-GB abbreviates September with four letters
  shortened: (date) => date.replace('Sept', 'Sep'),
  inProgress: 'in progress',
  spanInProgress: (span) => `${span}, in progress`,
  inProgressFrom: (day) => `from ${day}, in progress`,
  readDay,
}
