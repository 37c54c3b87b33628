import type * as z from 'zod/mini'
import { areasFile } from '#src/lesson/schema/areas-file.ts'
import { classroomFile } from '#src/lesson/schema/classroom-file.ts'
import { disputesFile } from '#src/lesson/schema/disputes-file.ts'
import { apparatusFile, cardFile, passagesFile } from '#src/lesson/schema/document-files.ts'
import { eventsFile } from '#src/lesson/schema/events-file.ts'
import { extractFile } from '#src/lesson/schema/extracts-file.ts'
import { frontsFile } from '#src/lesson/schema/fronts-file.ts'
import { glossaryFile } from '#src/lesson/schema/glossary-file.ts'
import { introductionFile } from '#src/lesson/schema/introduction-file.ts'
import { lessonFile } from '#src/lesson/schema/lesson-file.ts'
import { linesFile } from '#src/lesson/schema/lines-file.ts'
import { movementsFile } from '#src/lesson/schema/movements-file.ts'
import { peopleFile } from '#src/lesson/schema/people-file.ts'
import { placesFile } from '#src/lesson/schema/places-file.ts'
import { planFile } from '#src/lesson/schema/plan-file.ts'
import { questionsFile } from '#src/lesson/schema/questions-file.ts'
import { recommendationsFile } from '#src/lesson/schema/recommendations-file.ts'
import { sourcesFile } from '#src/lesson/schema/sources-file.ts'
import { taskFile } from '#src/lesson/schema/tasks/task-file.ts'
import { tourFile } from '#src/lesson/schema/tour-file.ts'
import { unitsFile } from '#src/lesson/schema/units-file.ts'

/** The document as it was given; the one file that is neither YAML nor JSON. */
export const SEED_PATH = 'document/seed.txt'

/** The files that every lesson has exactly once; with the kind of thing that a file lists. */
export const FILES = {
  lesson: { path: 'lesson.yaml', schema: lessonFile },
  passages: { path: 'document/passages.yaml', schema: passagesFile, kind: 'passage' },
  apparatus: { path: 'document/apparatus.yaml', schema: apparatusFile },
  card: { path: 'document/card.yaml', schema: cardFile },
  recommendations: { path: 'recommendations.yaml', schema: recommendationsFile, kind: 'recommendation' },
  places: { path: 'places.geojson', schema: placesFile, kind: 'place' },
  areas: { path: 'areas.geojson', schema: areasFile, kind: 'area' },
  fronts: { path: 'fronts.geojson', schema: frontsFile, kind: 'front' },
  lines: { path: 'lines.geojson', schema: linesFile, kind: 'line' },
  movements: { path: 'movements.geojson', schema: movementsFile, kind: 'movement' },
  units: { path: 'units.yaml', schema: unitsFile, kind: 'unit' },
  disputes: { path: 'disputes.yaml', schema: disputesFile, kind: 'dispute' },
  people: { path: 'people.yaml', schema: peopleFile, kind: 'person' },
  glossary: { path: 'glossary.yaml', schema: glossaryFile, kind: 'term' },
  sources: { path: 'sources.json', schema: sourcesFile, kind: 'source' },
  introduction: { path: 'introduction.yaml', schema: introductionFile },
  classroom: { path: 'classroom.yaml', schema: classroomFile },
} as const

/** Folders that hold any number of files of one sort. */
export const FOLDERS = {
  events: { path: 'events', schema: eventsFile },
  tours: { path: 'tours', schema: tourFile },
  questions: { path: 'questions', schema: questionsFile },
  extracts: { path: 'extracts', schema: extractFile },
  tasks: { path: 'tasks', schema: taskFile },
  plans: { path: 'plans', schema: planFile },
} as const

/** A file as its author wrote it, checked against its schema. `file` is the path to show in messages. */
export type AuthoredFile<T> = { readonly file: string; readonly value: T }

/** All that the author of a lesson wrote. */
export type Authored = {
  readonly [K in keyof typeof FILES]: AuthoredFile<z.infer<(typeof FILES)[K]['schema']>>
} & {
  readonly [K in keyof typeof FOLDERS]: readonly AuthoredFile<z.infer<(typeof FOLDERS)[K]['schema']>>[]
} & { readonly seed: AuthoredFile<string> }
