/** The files that the build lays beside lesson.json, by what they hold. */
export const LESSON_FILES = {
  citations: 'citations.json',
  bibtex: 'bibliography.bib',
  ris: 'bibliography.ris',
  'csl-json': 'bibliography.json',
  edition: 'edition.xml',
  places: 'places-and-events.geojson',
} as const

export type LessonFile = keyof typeof LESSON_FILES

/** Files beside lesson.json that are fetched only when somebody asks: what the editors answer, and what teachers read. */
export const HELD_BACK = { answers: 'answers.json', teachersNotes: 'teachers-notes.json' } as const
