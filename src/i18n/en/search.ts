import type { Kind } from '#src/domain/ref.ts'

/** Words of the search. */
export const searchWords = {
  open: 'Search',
  title: 'Search the lesson',
  label: 'Search the document, events, places, people, terms and sources',
  hint: 'Any spelling, in any of the scripts the lesson holds: Wonsan, 원산, 元山, Вонсан, Gensan.',
  results: 'Results',
  clear: 'Clear',
  found: (number: number) => (number === 1 ? '1 thing found' : `${number} things found`),
  nothing: (query: string) => `Nothing is called “${query}” or speaks of it. Try fewer letters or another spelling.`,
  groups: {
    passage: 'In the document',
    recommendation: 'Recommendations',
    place: 'Places',
    area: 'Areas on the map',
    front: 'Front lines',
    line: 'Lines on the map',
    movement: 'Movements',
    unit: 'Troops',
    event: 'Events',
    person: 'People',
    term: 'Terms',
    source: 'Sources',
    dispute: 'Disputes',
  } satisfies Record<Kind, string>,
}
