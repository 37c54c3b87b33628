import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, test } from 'vitest'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { compileLesson } from '../compile/compile-lesson.ts'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

/** A copy of the tiny lesson that a test may spoil. */
function copy() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lesson-'))
  made.push(folder)
  cpSync(TINY_DIRECTORY, folder, { recursive: true })
  const at = (name: string) => path.join(folder, name)
  return {
    at,
    textOf: (name: string) => readFileSync(at(name), 'utf8'),
    write: (name: string, bytes: string | Uint8Array) => {
      writeFileSync(at(name), bytes)
    },
    issues: async () => (await compileLesson(folder)).issues,
    found: async () =>
      (await compileLesson(folder)).issues.map(({ severity, file, line, message }) => ({
        severity,
        file: path.relative(folder, file),
        line,
        message,
      })),
  }
}

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('a file of a lesson', () => {
  test.each(['people.yaml', 'places.geojson', 'sources.json', 'events/orsa.yaml'])(
    '%s is read in UTF-8 and UTF-16, with a byte order mark and the line ends of any system',
    async (name) => {
      const lesson = copy()
      const text = lesson.textOf(name)
      const forms = [
        `\ufeff${text}`,
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('\n', '\r'),
        utf16(text, 'le'),
        utf16(text, 'be'),
        utf16(text, 'le').subarray(2),
      ]
      for (const form of forms) {
        lesson.write(name, form)
        expect(await lesson.found()).toEqual([])
      }
    },
  )

  it('may end in .yml, in capitals as well', async () => {
    const lesson = copy()
    renameSync(lesson.at('people.yaml'), lesson.at('people.yml'))
    renameSync(lesson.at('events/orsa.yaml'), lesson.at('events/orsa.YML'))
    renameSync(lesson.at('places.geojson'), lesson.at('places.GeoJSON'))
    expect(await lesson.found()).toEqual([])
  })

  it('in an older encoding is refused with its line, not read with wrong letters', async () => {
    const lesson = copy()
    const text = lesson.textOf('people.yaml').replace('name: Elder Voss', 'name: Elder Voß')
    lesson.write('people.yaml', Buffer.from(text, 'latin1'))
    const line = text.slice(0, text.indexOf('Voß')).split('\n').length
    const [issue] = await lesson.issues()
    expect(issue).toMatchObject({ severity: 'error', rule: 'read', line })
    expect(issue?.message).toContain('not in UTF-8')
    expect(issue?.hint).toContain('UTF-8')
  })

  test.each([
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]), 'UTF-32'],
    ['half a letter of UTF-16', Buffer.from([0xff, 0xfe, 0x2d]), 'UTF-16'],
    ['a picture', Buffer.from([0x2d, 0x0a, 0x01, 0x02, 0x0a]), 'U+0001'],
  ])('that is %s is refused in words', async (_, bytes, word) => {
    const lesson = copy()
    lesson.write('people.yaml', bytes)
    expect((await lesson.issues()).map(({ message }) => message).join()).toContain(word)
  })

  it('that is empty is told to be so', async () => {
    const lesson = copy()
    lesson.write('people.yaml', '')
    expect((await lesson.issues())[0]?.message).toContain('empty')
  })
})

describe('a file that is not read', () => {
  test.each(['tours/deeper/walk.yaml', 'glossary-extra.yaml', 'events/orsa.json', 'people.csv', 'Document/seed.txt'])(
    '%s is an error, since it may hold a part of the lesson',
    async (name) => {
      const lesson = copy()
      await mkdir(path.dirname(lesson.at(name)), { recursive: true })
      lesson.write(name, '[]')
      expect(await lesson.found()).toMatchObject([{ severity: 'error', file: name }])
    },
  )

  it('and cannot be a part of it is a warning', async () => {
    const lesson = copy()
    lesson.write('README.md', 'Notes of the editors')
    expect(await lesson.found()).toMatchObject([{ severity: 'warning', file: 'README.md' }])
  })

  it('is passed over when a system or an editor has left it there', async () => {
    const lesson = copy()
    for (const name of [
      '.DS_Store',
      'events/._orsa.yaml',
      'Thumbs.db',
      'people.yaml~',
      '.people.yaml.swp',
      '~$people.yaml',
    ]) {
      lesson.write(name, '\u0000\u0001')
    }
    expect(await lesson.found()).toEqual([])
  })

  it('because the same is there twice, is named', async () => {
    const lesson = copy()
    lesson.write('people.yml', '[]')
    expect((await lesson.found())[0]?.message).toBe('It is there 2 times: people.yaml and people.yml.')
  })

  it('because its name has a capital, is named with the right one', async () => {
    const lesson = copy()
    renameSync(lesson.at('people.yaml'), lesson.at('People.yaml'))
    expect((await lesson.issues()).map(({ hint }) => hint)).toContain('Rename People.yaml to people.yaml.')
  })
})
