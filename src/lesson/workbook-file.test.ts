import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { WORKBOOK_VERSION, readWorkbook, writeWorkbook } from './workbook-file.ts'

const index = tinyIndex()
const idAndClock = { newId: () => 'new', now: () => 'now' }
const read = (text: string) => {
  const result = readWorkbook(text, index, idAndClock)
  if ('problem' in result) throw new Error(result.problem)
  return result.workbook
}

// a file as version 1 wrote it, never to be changed
const version1 = readFileSync('tests/fixtures/workbooks/version-1.json', 'utf8')

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

test('what is no workbook, or one of a version to come, is left alone', () => {
  const later = version1.replace('"version":1', `"version":${WORKBOOK_VERSION + 1}`)
  expect(readWorkbook(later, index, idAndClock)).toEqual({ problem: 'newer' })
  for (const text of ['', '[]', '{"version":"1"}', '{"version":1}', version1.slice(0, 200)])
    expect(readWorkbook(text, index, idAndClock)).toEqual({ problem: 'damaged' })
})
