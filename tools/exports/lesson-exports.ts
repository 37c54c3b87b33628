import type { Lesson } from '#src/domain/lesson.ts'
import { LESSON_FILES, type LessonFile } from '#src/domain/lesson-files.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { printBibtex, printCslJson, printRis } from './citation-processor.ts'
import { makeCitations } from './citations.ts'
import { makeLinkedPlaces } from './linked-places/linked-places.ts'
import { makeEdition } from './tei/edition.ts'
import { toCslItem, toNotedItem } from './printed-item.ts'

/** A lesson without errors, and what belongs to it. */
export type WholeLesson = {
  readonly lesson: Lesson
  readonly bibliography: readonly AuthoredSource[]
}
type Maker = (whole: WholeLesson) => string

const MAKERS: Readonly<Record<LessonFile, { readonly type: string; readonly make: Maker }>> = {
  citations: {
    type: 'application/json',
    make: ({ lesson, bibliography }) => JSON.stringify(makeCitations(lesson, bibliography)),
  },
  bibtex: {
    type: 'application/x-bibtex',
    make: ({ bibliography }) => printBibtex(bibliography.map((item) => toNotedItem(item))),
  },
  ris: {
    type: 'application/x-research-info-systems',
    make: ({ bibliography }) => printRis(bibliography.map((item) => toNotedItem(item))),
  },
  'csl-json': {
    type: 'application/vnd.citationstyles.csl+json',
    make: ({ bibliography }) => printCslJson(bibliography.map((item) => toCslItem(item))),
  },
  places: { type: 'application/geo+json', make: ({ lesson }) => makeLinkedPlaces(lesson) },
  edition: { type: 'application/tei+xml', make: ({ lesson, bibliography }) => makeEdition(lesson, bibliography) },
}

export type LessonExport = {
  readonly file: LessonFile
  readonly name: string
  readonly type: string
  readonly make: Maker
}

/** What is made of a lesson besides itself: each file with its name, its media type, and how it is made. */
export const LESSON_EXPORTS: readonly LessonExport[] = (Object.keys(MAKERS) as LessonFile[]).map((file) => ({
  file,
  name: LESSON_FILES[file],
  ...MAKERS[file],
}))
