import * as z from 'zod/mini'
import type { Issue } from '#src/domain/issue.ts'
import { LESSON_FORMAT, type Lesson } from '#src/domain/lesson.ts'
import { lessonEnvelope } from './envelope/lesson-envelope.ts'

/** Why a text is not a lesson this app can read. */
export type Unreadable = 'damaged' | 'older' | 'newer'
export type Parsed = { readonly lesson: Lesson } | { readonly problem: Unreadable; readonly issues: readonly Issue[] }

/**
 * Parses `lesson.json` into a frozen lesson, or says what is wrong with it. `file` is for the messages. Every field is
 * checked, since damage would otherwise surface while drawing; of a text that is known to be whole none need be.
 */
export function parseLesson(text: string, file: string, isAsBuilt = false): Parsed {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { problem: 'damaged', issues: [issueOf('json', file, '', message)] }
  }
  const version = (raw as { readonly formatVersion?: unknown } | null)?.formatVersion
  if (typeof version === 'number' && version !== LESSON_FORMAT) {
    return { problem: version > LESSON_FORMAT ? 'newer' : 'older', issues: [] }
  }
  const result = isAsBuilt ? null : z.safeParse(lessonEnvelope, raw)
  if (result?.error !== undefined) {
    return {
      problem: 'damaged',
      issues: result.error.issues.map((issue) =>
        issueOf('envelope', file, `/${issue.path.join('/')}`, describe(issue, raw)),
      ),
    }
  }
  return { lesson: deepFreeze(raw) as Lesson }
}

function issueOf(rule: string, file: string, pointer: string, message: string): Issue {
  return { rule, severity: 'error', file, pointer, message, hint: 'Build the lesson again from its authored files.' }
}

function describe(issue: { readonly code: string; readonly path: readonly PropertyKey[] }, raw: unknown): string {
  const found: unknown = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    raw,
  )
  return found === undefined ? 'is missing' : `is not what this version reads (${issue.code})`
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const each of Object.values(value)) deepFreeze(each)
  return value
}
