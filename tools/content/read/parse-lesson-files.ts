import { posix } from 'node:path'
import * as z from 'zod/mini'
import type { Issue } from '#src/domain/issue.ts'
import { type Authored, type AuthoredFile, FILES, FOLDERS, SEED_PATH } from './layout.ts'
import { type LineOf, parseText } from './parse.ts'
import type { LessonTexts } from './read.ts'
import { toSchemaIssues } from './schema-issues.ts'

export type ParsedLesson = {
  /** Null when any file is missing, cannot be parsed or departs from its schema. */
  readonly authored: Authored | null
  readonly issues: readonly Issue[]
  readonly lineOf: (file: string, pointer: string) => number | undefined
}

/** From texts to typed values: notation first, then the schema of each file. */
export function parseLessonFiles({ directory, texts, issues: unread }: LessonTexts): ParsedLesson {
  const issues: Issue[] = [...unread]
  const lines = new Map<string, LineOf>()

  const parse = (path: string, schema: z.ZodMiniType): AuthoredFile<unknown> | null => {
    const text = texts.get(path)
    if (text === undefined) return null
    const file = posix.join(directory, path)
    const parsed = parseText(file, text)
    lines.set(file, parsed.lineOf)
    issues.push(...parsed.issues)
    if (parsed.issues.length > 0) return null
    const checked = z.safeParse(schema, parsed.value)
    if (checked.success) return { file, value: checked.data }
    issues.push(...toSchemaIssues(file, checked.error.issues, parsed.value))
    return null
  }
  const files = Object.entries(FILES).map(([key, { path, schema }]) => [key, parse(path, schema)])
  const folders = Object.entries(FOLDERS).map(([key, { path, schema }]) => {
    const inFolder = [...texts.keys()].filter((each) => posix.dirname(each) === path).sort()
    return [key, inFolder.map((each) => parse(each, schema))]
  })
  const seed = { file: posix.join(directory, SEED_PATH), value: texts.get(SEED_PATH) }
  const authored = Object.fromEntries([...files, ...folders, ['seed', seed]]) as Authored
  return {
    authored: issues.length === 0 ? authored : null,
    issues,
    lineOf: (file, pointer) => lines.get(file)?.(pointer),
  }
}
