import { readFileSync, readdirSync } from 'node:fs'

const FOLDER = 'dist/assets'
const STATIC = /\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g
const DYNAMIC = /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g

/** The scripts and style sheets of the built site, as they are named in its addresses. */
export function builtChunks(): readonly string[] {
  return readdirSync(FOLDER).filter((name) => /\.(js|css)$/.test(name))
}

/**
 * One chunk of each kind, for those of a kind fail in one way: the first scripts together, as one page begins with all
 * of them; and whatever the same parts of the page import beside themselves. Each script that a part of the page begins
 * with, and each style sheet, is a kind of its own.
 */
export function oneOfEachKind(wanted: readonly string[]): readonly string[] {
  const { first, parts, importedBy } = graph()
  const firstScripts = importedBy(first)
  const within = new Map(wanted.filter((name) => parts.has(name)).map((name) => [name, importedBy(name)]))
  const kindOf = (name: string): string => {
    if (name === first || within.has(name) || name.endsWith('.css')) return name
    if (firstScripts.has(name)) return 'first script'
    const wantedBy = [...within.keys()].filter((part) => within.get(part)?.has(name))
    return `imported by ${wantedBy.sort().join(' ')}`
  }
  return [...new Map(wanted.map((name) => [kindOf(name), name])).values()]
}

/** The script the page begins with, those that come by `import()`, and what a script imports before it runs. */
function graph() {
  const scripts = builtChunks().filter((name) => name.endsWith('.js'))
  const texts = new Map(scripts.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]))
  const named = (pattern: RegExp, name: string) =>
    [...(texts.get(name) ?? '').matchAll(pattern)].map(([, chunk]) => chunk ?? '')
  const imports = new Map(scripts.map((name) => [name, named(STATIC, name)]))
  const importedBy = (script: string): ReadonlySet<string> => {
    const found = new Set<string>()
    const queue = [script]
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      for (const each of imports.get(name) ?? []) {
        if (found.has(each)) continue
        found.add(each)
        queue.push(each)
      }
    }
    return found
  }
  const [, first = ''] =
    /<script type="module"[^>]*src="\.\/assets\/([^"]+)"/.exec(readFileSync('dist/index.html', 'utf8')) ?? []
  return { first, parts: new Set(scripts.flatMap((name) => named(DYNAMIC, name))), importedBy }
}
