import type { Answers } from '#src/domain/answers.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import { compileCached } from '#tools/content/compile-cached.ts'
import { REAL_DIRECTORY, realLesson } from './real-lesson.ts'

type HeldBack = { readonly answers: Answers; readonly teachersNotes: TeachersNotes }

/** What the compiler keeps apart from a lesson: for tests of what teachers see, and pupils must not. */
export async function heldBackOf(directory: string): Promise<HeldBack> {
  const { answers, teachersNotes } = await compileCached(directory)
  if (answers === null || teachersNotes === null) throw new Error(`${directory} does not compile`)
  return { answers, teachersNotes }
}

/** Letters only: a PDF breaks lines where it likes. */
export const squeeze = (text: string) => text.replaceAll(/[^\p{L}]+/gu, '')
/** Shorter texts are said by chance. */
const TELLING = 25

/**
 * Every answer, note and reveal of the real lesson that is long enough to tell and that the lesson itself does not say,
 * squeezed.
 */
export async function textsHeldBack(): Promise<readonly string[]> {
  const { answers, teachersNotes } = await heldBackOf(REAL_DIRECTORY)
  const told = squeeze(textsIn(realLesson()).join(' '))
  return [...textsIn(answers), ...textsIn(teachersNotes)]
    .map(squeeze)
    .filter((text) => text.length >= TELLING && !told.includes(text))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
