import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { releaseIn } from './offline.ts'

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}
const FILES = { 'index.html': 'page', 'assets/app-1.js': 'code', 'basemap/land.geojson': '{}' }

test('a release lists every file by address and hash, and its first page as the site’s own address', () => {
  expect(releaseIn(site({ ...FILES, 'index.html': '' })).files).toMatchObject({
    './': 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'assets/app-1.js': expect.stringMatching(/^sha256-.{44}$/) as unknown,
    'basemap/land.geojson': expect.anything() as unknown,
  })
})

test('what no page asks for is not kept', () => {
  const more = { 'assets/a.woff': '', 'service-worker.js': '', 'fonts/glyphs.txt': '' }
  expect(releaseIn(site({ ...FILES, ...more }))).toEqual(releaseIn(site(FILES)))
})

test('the version changes with the content of any file, and with nothing else', () => {
  const { version } = releaseIn(site(FILES))
  expect(releaseIn(site(FILES)).version).toBe(version)
  expect(releaseIn(site({ ...FILES, 'basemap/land.geojson': '[]' })).version).not.toBe(version)
})
