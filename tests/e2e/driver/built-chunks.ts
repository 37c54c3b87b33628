import { readFileSync, readdirSync } from 'node:fs'

/** The scripts and style sheets of the built site, as they are named in its addresses. */
export function builtChunks(): readonly string[] {
  return readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name))
}

/** Those without which the app does not begin: what the page itself names, and what that wants. */
export function firstChunks(): ReadonlySet<string> {
  const page = readFileSync('dist/index.html', 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name]) => name ?? '')
  const parts = builtParts()
  return new Set(named.flatMap((name) => [name, ...(parts.get(name) ?? [])]))
}

/** The parts of the page that load when they are first wanted: by the script that stands for each, all its files. */
export function builtParts(): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>()
  for (const chunk of builtChunks().filter((name) => name.endsWith('.js'))) {
    const script = readFileSync(`dist/assets/${chunk}`, 'utf8')
    // as Vite writes it: the names once, and with each import the numbers of what it wants
    const names = JSON.parse(/m\.f=(\[[^\]]*\])/.exec(script)?.[1] ?? '[]') as readonly string[]
    for (const [, root = '', numbers] of script.matchAll(
      /import\(`\.\/([^`]+\.js)`\)[^`]*?(?:__vite__mapDeps\(\[([\d,]+)\]\)|\[\])/g,
    )) {
      const wanted = (numbers ?? '').split(',').map((number) => names[Number(number)]?.replace('./', '') ?? root)
      parts.set(root, [...new Set([root, ...wanted])])
    }
  }
  return parts
}
