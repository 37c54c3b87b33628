import type { Knowledge, KnownStatus } from '#src/domain/horizon.ts'
import type { BasisKind, ConfidenceLevel } from '#src/domain/confidence.ts'
import type { Kind } from '#src/domain/kinds.ts'
import type { LessonNames } from '../lesson-names.ts'

/** Words that more than one view uses. */
export const createSharedWords = ({ document, receiver }: LessonNames) => {
  const types: Readonly<Record<string, string>> = {
    'cable-term': `area in the words of ${document}`,
    'plan-line': 'edge of a plan',
    'restriction-line': 'restraining line',
    naval: 'waters',
  }
  return {
    otherDraft: {
      title: 'Typed for the same thing in another window:',
      take: 'Use this instead',
      drop: 'Delete it',
    },
    /** The accessible name of every seal button; testers and screen readers go by it. */
    recommendation: (number: number, title: string) => `Recommendation ${number}: ${title}`,
    recommendationShort: (number: number) => `Recommendation ${number}`,
    kinds: {
      passage: 'passage',
      recommendation: 'recommendation',
      place: 'place',
      area: 'area',
      front: 'front line',
      line: 'line on the map',
      movement: 'route',
      unit: 'troops',
      event: 'event',
      person: 'person',
      term: 'term',
      source: 'source',
      extract: 'report of another document',
      dispute: 'dispute',
    } satisfies Record<Kind, string>,
    /** Headings over several things of one kind. */
    kindGroups: {
      passage: 'Passages',
      recommendation: 'Recommendations',
      place: 'Places',
      area: 'Areas on the map',
      front: 'Front lines',
      line: 'Lines on the map',
      movement: 'Routes',
      unit: 'Troops',
      event: 'Events',
      person: 'People',
      term: 'Terms',
      source: 'Sources',
      extract: 'Other documents',
      dispute: 'Disputes',
    } satisfies Record<Kind, string>,
    basis: {
      stated: `Stated: ${document} names the place`,
      documented: 'Documented: another source places it',
      inferred: 'Inferred: reasoned, with the reason given',
      symbolic: 'Symbolic: a marker, not a real location',
    } satisfies Record<BasisKind, string>,
    confidence: {
      certain: 'Certain',
      probable: 'Probable',
      disputed: 'Disputed',
    } satisfies Record<ConfidenceLevel, string>,
    /** The same within a line. */
    confidenceInLine: {
      certain: 'certain',
      probable: 'probable',
      disputed: 'disputed',
    } satisfies Record<ConfidenceLevel, string>,
    /** What stands between things that are not all plain text; spaces are layout. */
    punctuation: { comma: ',', colon: ':', open: '(', close: ')' },
    /** A title among sentences ends as one; a question has its own mark. */
    asSentence: (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`),
    /** What kind of place or shape a content type names; unknown ones are written as words. */
    typeOf: (type: string) => types[type] ?? type.replaceAll('-', ' '),
    /** How a thing stands to the day and to whose knowledge counts; what is known needs no word. */
    knownStatuses: {
      all: { later: 'later', 'not-established': 'unclear when it was known' },
      receivers: { later: 'not yet known', 'not-established': 'unclear when it was known' },
    } satisfies Record<Knowledge, Record<Exclude<KnownStatus, 'known'>, string>>,
    notEstablished: `Unclear when it was known in ${receiver}`,
    close: 'Close',
  }
}
