import * as z from 'zod/mini'
import { LESSON_FORMAT, type Lesson } from '#src/domain/lesson.ts'
import type { Issue } from '#src/domain/issue.ts'

const list = z.array(z.looseObject({ id: z.string() }))

/** The envelope: the version, the few fields the shell needs, and lists where lists are due. The rest was checked at compile time. */
const envelope = z.looseObject({
  formatVersion: z.literal(LESSON_FORMAT),
  id: z.string(),
  title: z.string(),
  question: z.string(),
  documentDay: z.number(),
  frame: z.object({ from: z.number(), to: z.number() }),
  firstView: z.object({ from: z.number(), to: z.number() }),
  turningPoints: z.array(z.looseObject({ label: z.string() })),
  card: z.looseObject({ citation: z.string() }),
  documentLabel: z.string(),
  lanes: list,
  sides: list,
  verdicts: list,
  passages: list,
  recommendations: list,
  places: list,
  areas: list,
  fronts: list,
  lines: list,
  movements: list,
  units: list,
  events: list,
  people: list,
  terms: list,
  disputes: list,
  sources: list,
})

export type Parsed = { readonly lesson: Lesson } | { readonly issues: readonly Issue[] }

/** From the text of `lesson.json` to a frozen lesson, or to what is wrong with it. `file` is for the messages. */
export function parseLesson(text: string, file: string): Parsed {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    return { issues: [problem('json', file, '', error instanceof Error ? error.message : String(error))] }
  }
  const result = z.safeParse(envelope, raw)
  if (!result.success) {
    return {
      issues: result.error.issues.map((issue) =>
        problem('envelope', file, `/${issue.path.join('/')}`, describe(issue, raw)),
      ),
    }
  }
  return { lesson: deepFreeze(raw) as Lesson }
}

function problem(rule: string, file: string, pointer: string, message: string): Issue {
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
