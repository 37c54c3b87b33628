import { capitalised, counted, english } from './grammar.ts'

/** Words of the reference pages. */
export const referenceWords = {
  contents: 'Reference, by section',
  sections: {
    disputes: 'Disputes',
    people: 'People',
    terms: 'Terms',
    sources: 'Sources',
  },
  outcomes: 'What came of it',
  outcomesLead:
    'Each line runs from two weeks before the document to the end of the lesson. A mark is an event that bears on the recommendation; the red line is the day of the document; a hollow mark came later than the chosen day.',
  notYetKnown: 'Not yet known on the chosen day.',
  beforeDocument: 'before the document',
  eventsDayByDay: (number: number) => `${counted(number, 'event', 'events')}, day by day`,
  disputesHidden:
    'What is disputed is a matter of hindsight. It is hidden with everything that came later; show what came later to read it.',
  holders: (who: readonly string[]) => `Positions: ${english.series(who)}`,
  hangsOn: (events: number, passages: number) =>
    `Bears on ${counted(events, 'event', 'events')} and ${counted(passages, 'passage', 'passages')} of the document`,
  namedPeople: 'Named in the document',
  otherPeople: 'Acting around it',
  alsoKnownAs: (names: readonly string[]) => `Also: ${english.series(names)}`,
  inDocument: 'In the document:',
  passage: (number: number) => `passage ${number}`,
  tier: (title: string, number: number) => `${capitalised(title)} (${number})`,
  seen: (how: string) => `${capitalised(how)}.`,
  restsOn: (number: number) =>
    number === 0
      ? 'Nothing in the lesson rests on it alone.'
      : `${counted(number, 'thing', 'things')} here rest on it.`,
}
