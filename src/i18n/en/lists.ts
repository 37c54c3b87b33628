import type { LessonNames } from '../lesson-names.ts'
import { counted, english } from './grammar.ts'

/** Words of the two list boxes. */
export const createListWords = ({ document }: LessonNames) => ({
  events: 'Events',
  places: 'Places',
  noDate: 'No date',
  lit: 'related to your selection',
  /** What stands behind the name of a place. */
  placeFacts: (type: string, named: boolean, events: string) =>
    english.series([type, ...(named ? [`named in ${document}`] : []), events]),
  sealsOf: (numbers: readonly number[]) =>
    `${english.plural(numbers.length, { one: 'recommendation', other: 'recommendations' })} ${english.list(numbers.map(String))}`,
  lanes: 'Where',
  relatedTo: 'Recommendation',
  everyLane: 'All',
  everyRecommendation: 'All',
  eventCount: (shown: number, all: number) => `${shown} of ${counted(all, 'event', 'events')}`,
  placeCount: (shown: number, all: number) => `${shown} of ${counted(all, 'place', 'places')}`,
  onlyWindow: 'in the selected days',
  showAllEvents: 'Show all events',
  noEvents: 'No events match. Show all, or turn a filter back on.',
  noPlaces: (typed: string) => `No place is called “${typed}”. Try fewer letters, or a name in another script.`,
  findPlace: 'Find a place',
  emptySearch: 'Clear the search',
  namedInDocument: `Named in ${document}`,
  numerals: '0–9',
  eventsThere: (number: number) => (number === 0 ? 'no events' : counted(number, 'event', 'events')),
  nowCalled: (modern: string) => `now ${modern}`,
})
