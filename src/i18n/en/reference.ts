import type { LessonNames } from '../lesson-names.ts'
import { capitalised, counted, english } from './grammar.ts'

/** Words of the reference pages. */
export const createReferenceWords = ({ document }: LessonNames) => ({
  notices: 'Third-party notices: licences of the programs, typefaces and data used',
  contents: 'Reference, by section',
  sections: {
    disputes: 'Disputes',
    people: 'People',
    terms: 'Terms',
    sources: 'Sources',
    credits: 'Credits and licences',
  },
  outcomes: 'What came of it',
  // without the days of its ends: the last of them is later than any day on which a class may stand
  outcomesLead: `Each strip runs from two weeks before ${document} to the end of the lesson. Red line: ${document}. Hollow: later than the day shown.`,
  notYetKnown: 'Not yet known on the day shown.',
  beforeDocument: `before ${document}`,
  eventsDayByDay: (number: number) => `${counted(number, 'event', 'events')}, day by day`,
  disputesHidden: 'Historians argued about these things later, so they are hidden with everything that came later.',
  holders: (who: readonly string[]) => `Who argues: ${english.series(who)}`,
  relatedTo: (events: number, passages: number) =>
    `Related to ${counted(events, 'event', 'events')} and ${counted(passages, 'passage', 'passages')} of ${document}`,
  namedPeople: `Named in ${document}`,
  otherPeople: 'Other people involved',
  alsoKnownAs: (names: readonly string[]) => `Also called: ${english.series(names)}`,
  inDocument: `In ${document}:`,
  tier: (title: string, number: number) => `${capitalised(title)} (${number})`,
  seen: (how: string) => `${capitalised(how)}.`,
  used: (number: number) =>
    number === 0
      ? 'Not used in this lesson.'
      : `Used ${number === 1 ? 'once' : `${english.number(number)} times`} in this lesson.`,
})
