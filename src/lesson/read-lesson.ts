import type { Issue } from '#src/domain/issue.ts'
import { LESSON_FORMAT, type Lesson } from '#src/domain/lesson.ts'

/** Why a text is not a lesson this app can read. */
export type Unreadable = 'damaged' | 'older' | 'newer'
export type Parsed = { readonly lesson: Lesson } | { readonly problem: Unreadable; readonly issues: readonly Issue[] }

/** What is wrong with the JSON of a lesson. */
type FindFaults = (raw: unknown) => readonly Issue[]

/**
 * Reads `lesson.json` into a frozen lesson, or says why it is none. `file` is for the messages. What is known to be as
 * the build wrote it has no faults to be found.
 */
export function readLesson(text: string, file: string, findFaults: FindFaults = () => []): Parsed {
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
  const issues = findFaults(raw)
  return issues.length > 0 ? { problem: 'damaged', issues } : { lesson: deepFreeze(raw) as Lesson }
}

export function issueOf(rule: string, file: string, pointer: string, message: string): Issue {
  return { rule, severity: 'error', file, pointer, message, hint: 'Build the lesson again from its authored files.' }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const each of Object.values(value)) deepFreeze(each)
  return value
}
