import { posix } from 'node:path'
import { FILES, FOLDERS, SEED_PATH } from './layout.ts'

export type FileKey = keyof typeof FILES
export type FolderKey = keyof typeof FOLDERS
/** What a file is to the lesson it lies in. */
export type Role = 'seed' | FileKey | FolderKey

/** Endings that mean the same, as different programs write them. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  '.yaml': ['.yaml', '.yml'],
  '.geojson': ['.geojson', '.json'],
  '.json': ['.json'],
}
/** What systems and editors leave lying about beside the files of a person. */
const LITTER = /^(?:\.|~\$|#.*#$)|~$|^(?:thumbs\.db|desktop\.ini|Icon\r)$|\.(?:swp|swo|bak|tmp|orig)$/i
/** Endings of files that may well hold a part of the lesson. */
const OF_LESSONS = /\.(?:ya?ml|geojson|json|txt|csv|tsv)$/i

export function roleOf(path: string): Role | null {
  if (path === SEED_PATH) return 'seed'
  const file = (Object.keys(FILES) as FileKey[]).find((key) => isWrittenAs(path, FILES[key].path))
  if (file !== undefined) return file
  const folder = posix.dirname(path)
  const key = (Object.keys(FOLDERS) as FolderKey[]).find((each) => FOLDERS[each].path === folder)
  return key !== undefined && isEndingOf(path, '.yaml') ? key : null
}

export function isLitter(path: string): boolean {
  return path.split('/').some((name) => LITTER.test(name))
}

export function mayBelong(path: string): boolean {
  return OF_LESSONS.test(path)
}

function isWrittenAs(path: string, wanted: string): boolean {
  const ending = posix.extname(wanted)
  return isEndingOf(path, ending) && stem(path) === stem(wanted)
}

function isEndingOf(path: string, ending: string): boolean {
  return (ALIKE[ending] ?? [ending]).includes(posix.extname(path).toLowerCase())
}

function stem(path: string): string {
  return path.slice(0, path.length - posix.extname(path).length)
}
