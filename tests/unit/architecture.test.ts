import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DEEP = ['bench', 'data', 'docs', 'public', 'src', 'tests', 'tools']

/** The folders that the tree in docs/architecture.md names: `room/`, indented by two spaces under its parent. */
function drawnFolders(): string[] {
  const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
  const tree = page.split('```')[1] ?? ''
  let parent = ''
  return tree.split('\n').flatMap((line) => {
    const match = /^( {0,2})([a-z0-9-]+)\//.exec(line)
    if (match === null) return []
    const [, indent, name] = match
    if (indent === '') parent = name ?? ''
    return [indent === '' ? parent : `${parent}/${name ?? ''}`]
  })
}

function realFolders(): string[] {
  const inside = (folder: string) =>
    readdirSync(path.join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`)
  return DEEP.flatMap((folder) => [folder, ...inside(folder)])
}

describe('docs/architecture.md', () => {
  it('draws exactly the folders that exist', () => {
    expect(drawnFolders().sort()).toEqual(realFolders().sort())
  })
  it('names only files that exist', () => {
    const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
    const named = [...page.matchAll(/`((?:app|domain|features|lesson|state|tools|src)\/[a-z0-9/.-]+\.tsx?)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(named.length).toBeGreaterThan(5)
    expect(
      named.filter((file) => !existsSync(path.join(ROOT, file)) && !existsSync(path.join(ROOT, 'src', file))),
    ).toEqual([])
  })
})
