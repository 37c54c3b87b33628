import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Lesson } from '#src/domain/lesson.ts'

/** Where a compiled lesson lies, within the site and within the output folder. */
export function lessonPath(id: string): string {
  return `lessons/${id}/lesson.json`
}

export function toJson(lesson: Lesson): string {
  return JSON.stringify(lesson)
}

export async function writeLesson(lesson: Lesson, outputDirectory: string): Promise<string> {
  const path = join(outputDirectory, lessonPath(lesson.id))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, toJson(lesson))
  return path
}
