import { readFile, readdir } from 'node:fs/promises'
import { posix } from 'node:path'
import type { Issue } from '#src/domain/issue.ts'
import { spotIn, toError } from './issue-log.ts'
import { FILES, FOLDERS, SEED_PATH } from './layout.ts'

/** The texts of a lesson by path within its folder. */
export type LessonTexts = {
  readonly directory: string
  readonly texts: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
}

/** Reads every file of the lesson; what is missing or unreadable becomes an issue. */
export async function readLesson(directory: string): Promise<LessonTexts> {
  const texts = new Map<string, string>()
  const issues: Issue[] = []
  const required = [SEED_PATH, ...Object.values(FILES).map((each) => each.path)]
  const folders = await Promise.all(Object.values(FOLDERS).map((each) => yamlFilesIn(directory, each.path)))
  await Promise.all(
    [...required, ...folders.flat()].map(async (path) => {
      try {
        texts.set(path, await readFile(posix.join(directory, path), 'utf8'))
      } catch (error) {
        issues.push(toError(spotIn(posix.join(directory, path)), { rule: 'read', ...describe(error) }))
      }
    }),
  )
  return { directory, texts, issues: issues.sort((a, b) => a.file.localeCompare(b.file)) }
}

async function yamlFilesIn(directory: string, folder: string): Promise<string[]> {
  try {
    const names = await readdir(posix.join(directory, folder))
    return names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => posix.join(folder, name))
  } catch {
    return [] // a lesson without tours or questions is still a lesson
  }
}

function describe(error: unknown): { readonly message: string; readonly hint: string } {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return missing
    ? { message: 'This file is missing.', hint: 'Add it; data/README.md says what it holds.' }
    : { message: `This file cannot be read: ${String(error)}`, hint: 'Check the name and the rights of the file.' }
}
