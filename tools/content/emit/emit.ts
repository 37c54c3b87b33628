import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { Lesson } from '#src/domain/lesson.ts'
import { HELD_BACK } from '#src/domain/lesson-files.ts'
import type { CompiledLesson } from '../compile/compile-lesson.ts'

/** The folder of a compiled lesson, within the site and within the output folder. */
export function lessonPath(id: string): string {
  return `lessons/${id}/lesson.json`
}

export function toJson(lesson: Lesson): string {
  return JSON.stringify(lesson)
}

type Emitted = { readonly path: string; readonly text: string }

/** The files of a lesson: the lesson itself, and what is held back from students. None if it has errors. */
export function filesOf({ lesson, answers, teachersNotes }: CompiledLesson): readonly Emitted[] {
  if (lesson === null) return []
  const beside = (name: string) => posix.join(posix.dirname(lessonPath(lesson.id)), name)
  return [
    { path: lessonPath(lesson.id), text: toJson(lesson) },
    { path: beside(HELD_BACK.answers), text: JSON.stringify(answers) },
    { path: beside(HELD_BACK.teachersNotes), text: JSON.stringify(teachersNotes) },
  ]
}

/** Writes the files of a lesson and gives their paths. */
export async function writeLesson(compiled: CompiledLesson, outputDirectory: string): Promise<readonly string[]> {
  return Promise.all(
    filesOf(compiled).map(async ({ path, text }) => {
      const file = join(outputDirectory, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
      return file
    }),
  )
}
