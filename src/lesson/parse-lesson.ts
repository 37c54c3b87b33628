import * as z from 'zod/mini'
import { lessonEnvelope } from './envelope/lesson-envelope.ts'
import { type Parsed, issueOf, readLesson } from './read-lesson.ts'

/**
 * Reads `lesson.json` and checks every field of it, since damage would otherwise surface while drawing; says what is
 * wrong with it.
 */
export function parseLesson(text: string, file: string): Parsed {
  return readLesson(text, file, (raw) => {
    const { error } = z.safeParse(lessonEnvelope, raw)
    return (error?.issues ?? []).map((issue) =>
      issueOf('envelope', file, `/${issue.path.join('/')}`, describe(issue, raw)),
    )
  })
}

function describe(issue: { readonly code: string; readonly path: readonly PropertyKey[] }, raw: unknown): string {
  const found: unknown = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    raw,
  )
  return found === undefined ? 'is missing' : `is not what this version reads (${issue.code})`
}
