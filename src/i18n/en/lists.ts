import { counted, english } from './grammar.ts'

/** Words of the two list boxes. */
export const listWords = {
  events: 'Events',
  places: 'Places',
  noDate: 'No date',
  lit: 'bears on what is chosen',
  /** What stands behind the name of a place. */
  placeFacts: (type: string, named: boolean, events: string) =>
    english.series([type, ...(named ? ['named in the document'] : []), events]),
  sealsOf: (numbers: readonly number[]) =>
    `${english.plural(numbers.length, { one: 'recommendation', other: 'recommendations' })} ${english.list(numbers.map(String))}`,
  lanes: 'Kinds of event',
  bearingOn: 'Bearing on',
  everyLane: 'All',
  everyRecommendation: 'All',
  eventCount: (shown: number, all: number) => `${shown} of ${counted(all, 'event', 'events')}`,
  placeCount: (shown: number, all: number) => `${shown} of ${counted(all, 'place', 'places')}`,
  onlyWindow: 'in the chosen days',
  showAllEvents: 'Show all events',
  noEvents: 'No event fits these choices. Show all events, or switch on another lane.',
  noPlaces: (typed: string) => `No place is called “${typed}”. Try fewer letters, or a name in another script.`,
  findPlace: 'Find a place',
  emptySearch: 'Clear the search',
  namedInDocument: 'Named in the document',
  numerals: 'Numerals',
  eventsThere: (number: number) => (number === 0 ? 'no events' : counted(number, 'event', 'events')),
  nowCalled: (modern: string) => `now ${modern}`,
}
