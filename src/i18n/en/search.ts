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
}
