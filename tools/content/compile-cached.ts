import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, reachableFrom } from '../run/import-graph.mjs'
import { LAND_FILE } from './compile/coast.ts'
import type { CompiledLesson } from './compile/compile-lesson.ts'

const COMPILER = 'tools/content/compile/compile-lesson.ts'
const CACHE = 'node_modules/.cache/lessons'

/**
 * The lesson of a folder of the project as compileLesson gives it, which takes seconds, or as it was given before to
 * the same files by the same compiler. A folder elsewhere is compiled each time.
 */
export async function compileCached(directory: string): Promise<CompiledLesson> {
  if (path.isAbsolute(directory) || !existsSync(directory)) return compileNow(directory)
  const name = directory.replaceAll('/', '-')
  const file = `${name}.${keyOf(directory)}.json`
  const known = readCached(file)
  if (known !== null) return known
  const compiled = await compileNow(directory)
  writeCached(file, name, compiled)
  return compiled
}

/** Only a lesson that has to be compiled needs the compiler and its packages. */
async function compileNow(directory: string): Promise<CompiledLesson> {
  const { compileLesson } = await import('./compile/compile-lesson.ts')
  return compileLesson(directory)
}

/**
 * Of every byte that the result is made of: the lesson, the ground, the compiler, its packages and the Node that runs
 * it.
 */
function keyOf(directory: string): string {
  compilerKey ??= hashOf(
    process.version,
    [...reachableFrom([COMPILER])].filter((file) => /^(?:src|tools)\//.test(file)),
  )
  return hashOf(compilerKey, ['package-lock.json', LAND_FILE, ...filesBelow([directory])]).slice(0, 32)
}

/** Of the compiler as this process has loaded it; by the time a lesson changes, its files may have changed too. */
let compilerKey: string | undefined

function hashOf(start: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(start)
  for (const file of files.toSorted()) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function readCached(file: string): CompiledLesson | null {
  try {
    return JSON.parse(readFileSync(path.join(CACHE, file), 'utf8')) as CompiledLesson
  } catch {
    return null
  }
}

/** Whole or not at all, for others may be reading; what the lesson was before is forgotten. */
function writeCached(file: string, name: string, compiled: CompiledLesson): void {
  mkdirSync(CACHE, { recursive: true })
  const draft = path.join(CACHE, `${file}.${process.pid}`)
  writeFileSync(draft, JSON.stringify(compiled))
  for (const old of readdirSync(CACHE).filter((each) => each.startsWith(`${name}.`) && each.endsWith('.json'))) {
    rmSync(path.join(CACHE, old), { force: true })
  }
  renameSync(draft, path.join(CACHE, file))
}
