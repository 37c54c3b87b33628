import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { HELD_BACK } from '#src/domain/lesson-files.ts'
import { hashedName } from './hashed-name.ts'
import { finishRelease, hashesIn, releaseTag } from './release.ts'

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}
const FILES = { 'index.html': `page ${releaseTag('')}`, 'assets/app-1.js': 'code', 'basemap/land.geojson': '{}' }
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8')
async function versionOf(folder: string): Promise<string> {
  await finishRelease(folder)
  return (JSON.parse(read(folder, 'release.json')) as { version: string }).version
}

test('a release lists every file by address and hash, and its first page as the site’s own address', () => {
  expect(hashesIn(site({ ...FILES, 'index.html': '' }))).toMatchObject({
    './': 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'assets/app-1.js': expect.stringMatching(/^sha256-.{44}$/) as unknown,
    'basemap/land.geojson': expect.anything() as unknown,
  })
})

test('what no page asks for is not kept', () => {
  const more = {
    'assets/a.woff': '',
    'service-worker.js': '',
    'release.json': '{}',
    'index.html.br': '',
    'index.html.gz': '',
  }
  expect(hashesIn(site({ ...FILES, ...more }))).toEqual(hashesIn(site(FILES)))
})

test('what is held back from students is kept by nobody who has not asked for it', () => {
  const held = Object.values(HELD_BACK).map((name) => `lessons/tiny-lesson/${hashedName(name, '{}')}`)
  const more = Object.fromEntries(held.map((name) => [name, '{}']))
  expect(hashesIn(site({ ...FILES, ...more }))).toEqual(hashesIn(site(FILES)))
})

test('page, file and service worker bear one name, which changes with the content of any file and nothing else', async () => {
  const folder = site(FILES)
  const version = await versionOf(folder)
  expect(read(folder, 'index.html')).toBe(`page ${releaseTag(version)}`)
  expect(read(folder, 'service-worker.js')).toContain(version)
  expect(await versionOf(folder)).toBe(version)
  expect(await versionOf(site({ ...FILES, 'basemap/land.geojson': '[]' }))).not.toBe(version)
  expect(await versionOf(site({ ...FILES, 'index.html': `other ${releaseTag('')}` }))).not.toBe(version)
  const plain = readdirSync(folder).filter((name) => !/\.(?:br|gz)$/.test(name))
  expect(plain.sort()).toEqual(['assets', 'basemap', 'index.html', 'release.json', 'service-worker.js'])
})
