import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, reachableFrom } from '../run/import-graph.mjs'
import { LAND_FILE } from './compile/coast.ts'
import type { CompiledLesson } from './compile/compile-lesson.ts'

const COMPILER = 'tools/content/compile/compile-lesson.ts'
const CACHE = 'node_modules/.cache/lessons'

/**
 * The compiled lesson of a folder. Compiling takes seconds, so the result is cached for the same files and the same
 * compiler; folders outside the project are always compiled.
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

/** Loads the compiler and its packages only if they are needed. */
async function compileNow(directory: string): Promise<CompiledLesson> {
  const { compileLesson } = await import('./compile/compile-lesson.ts')
  return compileLesson(directory)
}

/**
 * A hash of everything that affects the result: the lesson, the ground, the compiler, its packages and the version of
 * Node.
 */
function keyOf(directory: string): string {
  compilerKey ??= hashOf(
    process.version,
    [...reachableFrom([COMPILER])].filter((file) => /^(?:src|tools)\//.test(file)),
  )
  return hashOf(compilerKey, ['package-lock.json', LAND_FILE, ...filesBelow([directory])]).slice(0, 32)
}

/** A hash of the compiler as this process has loaded it, because its files may have changed since. */
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

/** Writes atomically, because other processes may be reading, and removes the lesson's older entries. */
function writeCached(file: string, name: string, compiled: CompiledLesson): void {
  mkdirSync(CACHE, { recursive: true })
  const draft = path.join(CACHE, `${file}.${process.pid}`)
  writeFileSync(draft, JSON.stringify(compiled))
  for (const old of readdirSync(CACHE).filter((each) => each.startsWith(`${name}.`) && each.endsWith('.json'))) {
    rmSync(path.join(CACHE, old), { force: true })
  }
  renameSync(draft, path.join(CACHE, file))
}
