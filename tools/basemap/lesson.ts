import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { lessonFile } from '#src/lesson/schema/lesson-file.ts'

const FOLDER = new URL('../../data/lessons/cable-75511/', import.meta.url)

/** A file of the lesson that the ground is drawn for. */
export function readLessonFile(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}

/** What the lesson asks of its ground. */
export const { basemap } = lessonFile.parse(parse(readLessonFile('lesson.yaml')))
