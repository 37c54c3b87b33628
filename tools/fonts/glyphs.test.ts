import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const LESSONS = path.resolve(import.meta.dirname, '../../data/lessons')
const FONTS = path.resolve(import.meta.dirname, '../../src/styles/fonts')
const CJK = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/gu

describe('the lesson’s own CJK face', () => {
  it('holds every Hangul, Hanja and kana sign that the lesson’s files use', () => {
    const held = new Set(readFileSync(path.join(FONTS, 'glyphs.txt'), 'utf8'))
    const files = readdirSync(LESSONS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const missing = new Set<string>()
    for (const file of files) {
      const text = readFileSync(path.join(file.parentPath, file.name), 'utf8')
      for (const sign of text.match(CJK) ?? []) if (!held.has(sign)) missing.add(sign)
    }
    expect(files.length).toBeGreaterThan(0)
    expect([...missing], 'run tools/fonts/build.sh').toEqual([])
  })
})
