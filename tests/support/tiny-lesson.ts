import type { Lesson } from '#src/domain/lesson.ts'
import { type LessonIndex, indexLesson } from '#src/lesson/lesson-index.ts'
import { parseLesson } from '#src/lesson/parse-lesson.ts'
import { compileCached } from '#tools/content/compile-cached.ts'
import { toJson } from '#tools/content/emit/emit.ts'
import { printIssue } from '#tools/content/read/print-issue.ts'

/** Compiles an authored lesson and reads it as the app does: through JSON, checked and frozen. */
export async function lessonFrom(directory: string): Promise<Lesson> {
  const { lesson, issues } = await compileCached(directory)
  if (lesson === null) throw new Error(issues.map(printIssue).join('\n'))
  const parsed = parseLesson(toJson(lesson), directory)
  if ('issues' in parsed) throw new Error(parsed.issues.map(printIssue).join('\n'))
  return parsed.lesson
}

/** The editors' answers of an authored lesson, as the app's source gives them. */
export async function answersFrom(directory: string): Promise<string> {
  const { answers } = await compileCached(directory)
  return JSON.stringify(answers)
}

export const TINY_DIRECTORY = 'tests/fixtures/tiny-lesson'

const lesson = await lessonFrom(TINY_DIRECTORY)
const index = indexLesson(lesson)

/** A small invented lesson with one of everything: an island, its town, a letter with two recommendations. */
export const tinyLesson = (): Lesson => lesson
export const tinyIndex = (): LessonIndex => index
