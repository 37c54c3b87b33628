import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packFiles } from './pack-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'packed-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('lays every text packed beside the plain one, anew each time', async () => {
  const file = path.join(folder, 'a.js')
  for (const text of ['one '.repeat(200), 'two '.repeat(200)]) {
    writeFileSync(file, text)
    await packFiles(folder)
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(text)
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(text)
  }
})

test('what holds the same content already is left as it is; what is damaged is packed anew', async () => {
  const text = 'one '.repeat(200)
  const quickly = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } })
  writeFileSync(path.join(folder, 'a.js'), text)
  writeFileSync(path.join(folder, 'a.js.br'), quickly)
  writeFileSync(path.join(folder, 'a.js.gz'), 'damaged')
  await packFiles(folder)
  expect(readFileSync(path.join(folder, 'a.js.br')).equals(quickly)).toBe(true)
  expect(gunzipSync(readFileSync(path.join(folder, 'a.js.gz'))).toString()).toBe(text)
})

test('packs neither pictures nor what people keep, nor what would only grow', async () => {
  mkdirSync(path.join(folder, 'download'))
  writeFileSync(path.join(folder, 'shade.png'), 'x'.repeat(500))
  writeFileSync(path.join(folder, 'download', 'lesson.html'), 'x'.repeat(500))
  writeFileSync(path.join(folder, 'short.json'), '{}')
  await packFiles(folder)
  expect(readdirSync(folder, { recursive: true }).filter((name) => /\.(?:br|gz)$/.test(String(name)))).toEqual([])
})
