import { describe, expect, it } from 'vitest'
import { compareInstants } from '../instant.ts'
import type { Note } from '../note.ts'
import { mergeWorkbooks } from './merge-workbooks.ts'
import { EMPTY_WORKBOOK } from './workbook.ts'
import { withFile, withNote, withoutEntry } from './workbook-edits.ts'

const note = (text: string, modified: string, id = 'a'): Note => ({
  id,
  passage: 'passage:one',
  start: 0,
  end: 4,
  exact: 'some',
  text,
  created: modified,
  modified,
})
const TODAY = '2026-11-29T09:00:00.000Z'
const AHEAD = '2031-01-01T00:00:00.000Z'

describe('a change', () => {
  it('is newer than what it replaces, though that came from a clock that was ahead', () => {
    const before = withFile(EMPTY_WORKBOOK, { ...EMPTY_WORKBOOK, notes: [note('of 2031', AHEAD)] }, TODAY).workbook
    const after = withNote(before, note('of today', TODAY), TODAY)
    expect(mergeWorkbooks(after, before).notes).toEqual([expect.objectContaining({ text: 'of today' })])
    expect(mergeWorkbooks(before, after).notes).toEqual([expect.objectContaining({ text: 'of today' })])
    const gone = withoutEntry(before, 'a', TODAY)
    expect(mergeWorkbooks(before, gone).notes).toEqual([])
  })
  it('that brings back what was deleted is newer than the deletion', () => {
    const deleted = withoutEntry(withNote(EMPTY_WORKBOOK, note('one', AHEAD), AHEAD), 'a', TODAY)
    const back = withNote(deleted, note('one', AHEAD), TODAY)
    expect(compareInstants(back.notes[0]!.modified, deleted.deleted[0]!.at)).toBe(1)
    expect(mergeWorkbooks(deleted, back).notes).toHaveLength(1)
  })
})

describe('a file that is opened', () => {
  const file = { ...EMPTY_WORKBOOK, notes: [note('from the file', TODAY)] }
  it('says how many of its things are new and how many newer', () => {
    expect(withFile(EMPTY_WORKBOOK, file, TODAY)).toMatchObject({ added: 1, updated: 0 })
    expect(withFile(file, file, TODAY)).toMatchObject({ added: 0, updated: 0, workbook: file })
    const older = { ...EMPTY_WORKBOOK, notes: [note('older', '2020-01-01T00:00:00Z')] }
    expect(withFile(older, file, TODAY)).toMatchObject({ added: 0, updated: 1 })
    expect(withFile(file, older, TODAY)).toMatchObject({ added: 0, updated: 0, workbook: file })
  })
  it('brings back what was deleted here, also for windows that have deleted it', () => {
    const deleted = withoutEntry(file, 'a', AHEAD)
    const { workbook, added } = withFile(deleted, file, TODAY)
    expect(added).toBe(1)
    expect(mergeWorkbooks(deleted, workbook).notes).toHaveLength(1)
  })
})
