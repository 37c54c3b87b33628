import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'

/** The works of a lesson as their author gave them. */
export function readSources(directory: string): AuthoredSource[] {
  return JSON.parse(readFileSync(path.join(directory, 'sources.json'), 'utf8')) as AuthoredSource[]
}
