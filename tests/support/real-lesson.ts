import type { Lesson } from '#src/domain/lesson.ts'
import { type LessonIndex, indexLesson } from '#src/lesson/lesson-index.ts'
import { lessonFrom } from './tiny-lesson.ts'

export const REAL_DIRECTORY = 'data/lessons/cable-75511'

const lesson = await lessonFrom(REAL_DIRECTORY)
const index = indexLesson(lesson)

/** The lesson that the app ships. */
export const realLesson = (): Lesson => lesson
export const realIndex = (): LessonIndex => index
