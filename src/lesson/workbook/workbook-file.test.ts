import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { WORKBOOK_VERSION, readWorkbook, writeWorkbook } from './workbook-file.ts'

const index = tinyIndex()
const read = (text: string) => {
  const result = readWorkbook(text, index)
  if ('problem' in result) throw new Error(result.problem)
  return result.workbook
}

// a file as version 1 wrote it, never to be changed
const version1 = readFileSync('tests/fixtures/workbooks/version-1.json', 'utf8')
// and one as version 2 wrote it
const version2 = readFileSync('tests/fixtures/workbooks/version-2.json', 'utf8')

test('from an older version nothing is lost', () => {
  const workbook = read(version1)
  expect(workbook.notes).toEqual([
    {
      id: '00000000-0000-4000-8000-000000000001',
      passage: 'passage:addressee',
      start: 0,
      end: 22,
      exact: 'To Captain Mira Tollan',
      text: 'Who speaks?',
      created: '2020-01-01T00:00:00.000Z',
      modified: '2020-01-02T00:00:00.000Z',
    },
    expect.objectContaining({ id: '00000000-0000-4000-8000-000000000002', exact: 'To C', text: '' }),
  ])
  expect(workbook.unplaced.map(({ annotation }) => annotation)).toEqual([
    { type: 'Annotation', target: { source: 'urn:lesson:another:passage:one' } },
  ])
  expect(workbook.answers).toEqual([])
})

test('written anew it has the present version and holds the same annotations', () => {
  const again = JSON.parse(writeWorkbook(read(version1), index)) as { version: number; collection: unknown }
  expect(again.version).toBe(WORKBOOK_VERSION)
  expect(again.collection).toEqual((JSON.parse(version1) as { collection: unknown }).collection)
})

test('from version 2 the answer comes as it was given, locked in, with the later thought beside it', () => {
  const workbook = read(version2)
  expect(workbook.notes).toHaveLength(1)
  expect(workbook.answers).toEqual([
    {
      id: '00000000-0000-4000-8000-000000000009',
      task: 'question:who-speaks',
      kind: 'open',
      first: {
        content: { text: 'The council', evidence: [] },
        sure: 'guess',
        reason: '',
        at: '2020-01-01T00:00:00.000Z',
      },
      locked: '2020-01-01T00:00:00.000Z',
      second: {
        content: { text: 'The captain', evidence: [] },
        sure: null,
        reason: '',
        at: '2020-01-03T00:00:00.000Z',
      },
      created: '2020-01-01T00:00:00.000Z',
      modified: '2020-01-03T00:00:00.000Z',
    },
  ])
  expect(read(writeWorkbook(workbook, index))).toEqual(workbook)
})

test('what was deleted is written down, and the text is the same in whatever order the things came', () => {
  const full = read(version2)
  const [note] = full.notes
  const more = { ...full, notes: [...full.notes, { ...note!, id: '00000000-0000-4000-8000-000000000000' }] }
  const deleted = [{ id: 'a', at: '2020-01-01T00:00:00.000Z' }]
  const text = writeWorkbook({ ...more, deleted }, index)
  expect(writeWorkbook({ ...more, notes: more.notes.toReversed(), deleted }, index)).toBe(text)
  expect(read(text).deleted).toEqual(deleted)
})

const DEEP = `{"version":3,"collection":${'['.repeat(20_000)}${']'.repeat(20_000)}}`

test('what is no workbook, or one of a version to come, is left alone', () => {
  const later = version1.replace('"version":1', `"version":${WORKBOOK_VERSION + 1}`)
  expect(readWorkbook(later, index)).toEqual({ problem: 'newer' })
  for (const text of ['', '[]', '{"version":"1"}', '{"version":1}', version1.slice(0, 200), DEEP])
    expect(readWorkbook(text, index)).toEqual({ problem: 'damaged' })
})
