import { posix } from 'node:path'
import * as z from 'zod/mini'
import type { Issue } from '#src/domain/issue.ts'
import { readForeignCsl } from './foreign-csl.ts'
import { readForeignGeoJson } from './foreign-geojson.ts'
import { spotIn, toError } from './issue-log.ts'
import { type Authored, type AuthoredFile, FILES, FOLDERS, SEED_PATH } from './layout.ts'
import { roleOf } from './lesson-paths.ts'
import { parseText } from './parse.ts'
import { composed } from './composed.ts'
import type { LineOf } from './parsed-text.ts'
import type { LessonTexts } from './read.ts'
import { toSchemaIssues } from './schema-issues.ts'

export type ParsedLesson = {
  /** Null if any file is missing, cannot be parsed or does not match its schema. */
  readonly authored: Authored | null
  readonly issues: readonly Issue[]
  readonly lineOf: (file: string, pointer: string) => number | undefined
}

/** Converts the various forms that other programs write into ours. */
const FOREIGN: Readonly<Record<string, typeof readForeignCsl>> = {
  '.geojson': readForeignGeoJson,
  '.json': readForeignCsl,
}

/** From texts to typed values: notation first, then the schema of each file. */
export function parseLessonFiles({ directory, texts, issues: unread }: LessonTexts): ParsedLesson {
  const issues: Issue[] = [...unread]
  const lines = new Map<string, LineOf>()
  const pathsOf = (role: string) => [...texts.keys()].filter((path) => roleOf(path) === role).sort()

  const parse = (path: string, schema: z.ZodMiniType, wanted: string): AuthoredFile<unknown> | null => {
    const file = posix.join(directory, path)
    const text = texts.get(path) ?? ''
    const parsed = text.trim() === '' ? null : parseText(file, text)
    // comments alone are a file of nothing as well
    if (parsed === null || parsed.value === null) {
      issues.push(
        toError(spotIn(file), { rule: 'read', message: 'This file is empty.', hint: 'Fill it, or restore it.' }),
      )
      return null
    }
    lines.set(file, parsed.lineOf)
    issues.push(...parsed.issues)
    if (parsed.issues.some(isError)) return null
    const value = composed(parsed.value)
    const read = FOREIGN[posix.extname(wanted)]?.(file, value) ?? { value, issues: [] }
    issues.push(...read.issues)
    if (read.issues.some(isError)) return null
    const checked = z.safeParse(schema, read.value)
    if (checked.success) return { file, value: checked.data }
    issues.push(...toSchemaIssues(file, checked.error.issues, read.value))
    return null
  }
  const files = Object.entries(FILES).map(([key, { path: wanted, schema }]) => {
    const [path] = pathsOf(key)
    return [key, path === undefined ? null : parse(path, schema, wanted)]
  })
  const folders = Object.entries(FOLDERS).map(([key, { schema }]) => [
    key,
    pathsOf(key).map((path) => parse(path, schema, path)),
  ])
  const seed = { file: posix.join(directory, SEED_PATH), value: texts.get(SEED_PATH) }
  const authored = Object.fromEntries([...files, ...folders, ['seed', seed]]) as Authored
  return {
    authored: issues.some(isError) ? null : authored,
    issues,
    lineOf: (file, pointer) => lines.get(file)?.(pointer),
  }
}

function isError({ severity }: Issue): boolean {
  return severity === 'error'
}
