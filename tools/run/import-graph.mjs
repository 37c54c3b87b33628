// What a file needs when it runs. Plain JavaScript, for the runner works on the Node of the machine.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const IMPORTS = [
  /^(?:import|export)\s+(?!type\s)[^'"`;]*?from\s+'([^']+)'/gm,
  /^import\s+'([^']+)'/gm,
  /\b(?:import|importActual)(?:<[^>]*>)?\('([^']+)'\)/g,
]

/** The specifiers of a source's imports, static and dynamic, except type-only ones. */
export function importsIn(source) {
  return IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1]))
}

/**
 * The project files that these need at run time, themselves included, by path from the root, and packages by name. The
 * search does not go beyond files for which `isWall` is true.
 */
export function reachableFrom(entries, { root = '.', isWall = () => false } = {}) {
  const seen = new Set()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (!/\.[mc]?[jt]sx?$/.test(file) || !existsSync(path.join(root, file))) continue
    if (isWall(file)) continue
    for (const specifier of importsIn(readFileSync(path.join(root, file), 'utf8'))) {
      waiting.push(fileOf(specifier, file))
    }
  }
  return seen
}

/** The path of a file of the project from its root, or the name of a package. */
function fileOf(specifier, importer) {
  const name = specifier.replace(/\?.*$/, '')
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(importer), name)
  return /^#(?:src|tools|tests)\//.test(name) ? name.slice(1) : name
}

/** Files below these folders, by their paths from the root. */
export function filesBelow(folders, root = '.') {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
      .map((file) => file.split(path.sep).join('/')),
  )
}
