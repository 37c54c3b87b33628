const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** Words of the two list boxes. */
export const listWords = {
  events: 'Events',
  places: 'Places',
  noDate: 'No date',
  lit: 'bears on what is chosen',
  sealsOf: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'recommendation' : 'recommendations'} ${numbers.join(', ')}`,
  lanes: 'Kinds of event',
  bearingOn: 'Bearing on',
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
  named: 'named in the document',
  numerals: 'Numerals',
  eventsThere: (number: number) => (number === 0 ? 'no events' : counted(number, 'event', 'events')),
  nowCalled: (modern: string) => `now ${modern}`,
}
