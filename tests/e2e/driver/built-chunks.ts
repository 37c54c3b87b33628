import { readFileSync, readdirSync } from 'node:fs'

/** The scripts and style sheets of the built site, as they are named in its addresses. */
export function builtChunks(): readonly string[] {
  return readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name))
}

/** Those that the page itself names: without one of them the app does not begin. */
export function firstChunks(): ReadonlySet<string> {
  const page = readFileSync('dist/index.html', 'utf8')
  return new Set([...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name]) => name ?? ''))
}
