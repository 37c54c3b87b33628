import type { DateWords } from '../formats.ts'

/** Words around dates. */
export const dateWords: DateWords = {
  noDate: 'No date',
  about: (day) => `about ${day}`,
  until: (day) => `until ${day}`,
  from: (day) => `from ${day} on`,
  between: (first, last) => `${first} to ${last}`,
  inProgress: 'under way',
  spanInProgress: (span) => `${span}, under way`,
  inProgressFrom: (day) => `from ${day}, under way`,
}
