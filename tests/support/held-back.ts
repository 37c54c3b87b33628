import type { Answers } from '#src/domain/answers.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import { compileCached } from '#tools/content/compile-cached.ts'

type HeldBack = { readonly answers: Answers; readonly teachersNotes: TeachersNotes }

/** What the compiler keeps apart from a lesson: for tests of what teachers see, and pupils must not. */
export async function heldBackOf(directory: string): Promise<HeldBack> {
  const { answers, teachersNotes } = await compileCached(directory)
  if (answers === null || teachersNotes === null) throw new Error(`${directory} does not compile`)
  return { answers, teachersNotes }
}
