import type { DateWords } from '../formats.ts'
import { readDay } from './read-day.ts'

/** Words around dates. */
export const dateWords: DateWords = {
  noDate: 'No date',
  about: (day) => `about ${day}`,
  until: (day) => `until ${day}`,
  from: (day) => `from ${day} on`,
  between: (first, last) => `${first} to ${last}`,
  fromTo: (first, last) => `${first} – ${last}`,
  // en-GB abbreviates September with four letters
  shortened: (date) => date.replace('Sept', 'Sep'),
  inProgress: 'under way',
  spanInProgress: (span) => `${span}, under way`,
  inProgressFrom: (day) => `from ${day}, under way`,
  readDay,
}
