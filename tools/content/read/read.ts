import { readFile, readdir } from 'node:fs/promises'
import { posix } from 'node:path'
import type { Issue } from '#src/domain/issue.ts'
import { decodeExactly, decodeText } from './decode-text.ts'
import { spotIn, toError } from './issue-log.ts'
import { FILES, SEED_PATH } from './layout.ts'
import { type FileKey, isLitter, mayBelong, roleOf } from './lesson-paths.ts'

/** The texts of a lesson by path within its folder. */
export type LessonTexts = {
  readonly directory: string
  readonly texts: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
}

/** Reads every file of the lesson; what is missing, unreadable or not part of a lesson becomes an issue. */
export async function readLesson(directory: string): Promise<LessonTexts> {
  const texts = new Map<string, string>()
  const found = await filesIn(directory)
  const issues = [...missing(directory, found), ...found.flatMap((path) => misplaced(directory, path))]
  await Promise.all(
    found
      .filter((path) => roleOf(path) !== null)
      .map(async (path) => {
        const read = await readText(directory, path)
        if ('text' in read) texts.set(path, read.text)
        else issues.push(read.issue)
      }),
  )
  return {
    directory,
    texts: new Map([...texts].sort(([a], [b]) => compare(a, b))),
    issues: issues.sort((a, b) => compare(a.file, b.file)),
  }
}

async function filesIn(directory: string): Promise<string[]> {
  // a folder that is not there holds nothing
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posix.relative(directory, posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)))
    .filter((path) => !isLitter(path))
    .sort(compare)
}

function missing(directory: string, found: readonly string[]): Issue[] {
  const roles = found.map(roleOf)
  const files = Object.keys(FILES).map((key) => ({ role: key, path: FILES[key as FileKey].path }))
  return [{ role: 'seed', path: SEED_PATH }, ...files].flatMap(({ role, path }): Issue[] => {
    const times = roles.filter((each) => each === role).length
    if (times === 1) return []
    const spot = spotIn(posix.join(directory, path))
    if (times === 0) {
      const near = found.find((each) => each.toLowerCase() === path.toLowerCase())
      const hint = near === undefined ? 'Add it; data/README.md says what it holds.' : `Rename ${near} to ${path}.`
      return [toError(spot, { rule: 'read', message: 'This file is missing.', hint })]
    }
    const names = found.filter((each) => roleOf(each) === role).join(' and ')
    return [
      toError(spot, { rule: 'read', message: `It is there ${times} times: ${names}.`, hint: 'Keep one of them.' }),
    ]
  })
}

/** Ensures that "0 errors" means that everything in the folder was read. */
function misplaced(directory: string, path: string): Issue[] {
  if (roleOf(path) !== null) return []
  return [
    {
      rule: 'read',
      severity: mayBelong(path) ? 'error' : 'warning',
      ...spotIn(posix.join(directory, path)),
      message: 'This file is not read: no file of a lesson has this name in this place.',
      hint: 'Rename or move it; data/README.md lists the files. What begins with a dot is passed over.',
    },
  ]
}

type ReadText = { readonly text: string } | { readonly issue: Issue }

async function readText(directory: string, path: string): Promise<ReadText> {
  const file = posix.join(directory, path)
  try {
    const bytes = await readFile(file)
    const decoded = path === SEED_PATH ? decodeExactly(bytes) : decodeText(bytes)
    if ('text' in decoded) return decoded
    const { line, ...words } = decoded.problem
    return { issue: { rule: 'read', severity: 'error', file, pointer: `line ${line}`, line, ...words } }
  } catch (error) {
    const message = `This file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return {
      issue: toError(spotIn(file), { rule: 'read', message, hint: 'Check the name and the rights of the file.' }),
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
