/** Files the build writes beside lesson.json, by content. */
export const LESSON_FILES = {
  citations: 'citations.json',
  bibtex: 'bibliography.bib',
  ris: 'bibliography.ris',
  'csl-json': 'bibliography.json',
  edition: 'edition.xml',
  places: 'places-and-events.geojson',
} as const
export type LessonFile = keyof typeof LESSON_FILES

/** Files fetched only on demand: the editors' answers and the teachers' notes. */
export const HELD_BACK = { answers: 'answers.json', teachersNotes: 'teachers-notes.json' } as const
export type HeldBackFile = keyof typeof HELD_BACK

export type DataFile = LessonFile | HeldBackFile

/** Files offered for download. */
export const DOWNLOADS = ['edition', 'places', 'bibtex', 'ris', 'csl-json'] as const satisfies readonly LessonFile[]
export type Download = (typeof DOWNLOADS)[number]

/** The files of the base map, made by tools/basemap. */
export const GROUND_FILES = {
  world: 'world.geojson',
  land: 'land.geojson',
  relief: 'relief.geojson',
  coast: 'coast.geojson',
  lakes: 'lakes.geojson',
  rivers: 'rivers.geojson',
  railways: 'railways.geojson',
  frontier: 'frontier.geojson',
  names: 'names.geojson',
  shade: 'shade.png',
  far: 'far.geojson',
} as const
export type GroundFile = keyof typeof GROUND_FILES

/** The address of each file, relative to the page. The build writes this map into the page under this id. */
export type FileAddresses = {
  readonly lesson: string
  readonly files: Readonly<Record<DataFile, string>>
  readonly ground: Readonly<Record<GroundFile, string>>
}
export const FILE_ADDRESSES_ID = 'lesson-files'
/** A page that contains the files has them under this id. */
export const INLINE_LESSON_ID = 'inline-lesson'
