import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareInstants } from '../instant.ts'
import type { Note } from '../note.ts'
import type { Answer } from './answer.ts'
import { mergeWorkbooks } from './merge-workbooks.ts'
import { EMPTY_WORKBOOK, type Workbook } from './workbook.ts'
import { withFile, withNote, withoutEntry } from './workbook-edits.ts'

const note = (id: string, text: string, modified: string): Note => ({
  id,
  passage: 'passage:one',
  start: 0,
  end: 4,
  exact: 'some',
  text,
  created: '2020-01-01T00:00:00Z',
  modified,
})
const answer = (id: string, text: string, modified: string, locked: string | null = null): Answer => ({
  id,
  task: 'question:one',
  kind: 'open',
  first: { content: { text, evidence: [] }, sure: null, reason: '', at: modified },
  locked,
  second: null,
  created: '2020-01-01T00:00:00Z',
  modified,
})
const book = (part: Partial<Workbook>): Workbook => ({ ...EMPTY_WORKBOOK, ...part })
const texts = ({ notes }: Workbook) => notes.map(({ text }) => text).sort()
const EARLY = '2020-01-01T00:00:00Z'
const LATE = '2020-01-02T00:00:00Z'

describe('two workbooks made one', () => {
  it('keep the notes of both', () => {
    const merged = mergeWorkbooks(
      book({ notes: [note('a', 'mine', EARLY)] }),
      book({ notes: [note('b', 'yours', EARLY)] }),
    )
    expect(texts(merged)).toEqual(['mine', 'yours'])
  })
  it('keep of one note the state that was changed last, by the instant and not by its spelling', () => {
    const older = book({ notes: [note('a', 'older', '2026-11-29T08:00:00+09:00')] })
    const newer = book({ notes: [note('a', 'newer', '2026-11-29T01:00:00Z')] })
    expect(texts(mergeWorkbooks(older, newer))).toEqual(['newer'])
    expect(texts(mergeWorkbooks(newer, older))).toEqual(['newer'])
  })
  it('keep both of two states that bear one instant, and no more of them the second time', () => {
    const [one, two] = [book({ notes: [note('a', 'one', EARLY)] }), book({ notes: [note('a', 'two', EARLY)] })]
    const merged = mergeWorkbooks(one, two)
    expect(texts(merged)).toEqual(['one', 'two'])
    expect(texts(mergeWorkbooks(mergeWorkbooks(merged, two), one))).toEqual(['one', 'two'])
  })
  it('have nothing of what was deleted in either, unless it was changed after that', () => {
    const had = book({ notes: [note('a', 'gone', EARLY), note('b', 'stays', EARLY)] })
    const deleted = withoutEntry(had, 'a', LATE)
    expect(texts(mergeWorkbooks(had, deleted))).toEqual(['stays'])
    expect(texts(mergeWorkbooks(deleted, had))).toEqual(['stays'])
    const again = withNote(deleted, note('a', 'back', EARLY), '2020-01-03T00:00:00Z')
    expect(texts(mergeWorkbooks(deleted, again))).toEqual(['back', 'stays'])
  })
  it('keep what has no place once, and not after it was deleted', () => {
    const lost = book({ unplaced: [{ id: 'x', annotation: { id: 'x' }, reason: 'not-an-annotation' }] })
    expect(mergeWorkbooks(lost, structuredClone(lost)).unplaced).toHaveLength(1)
    const deleted = withoutEntry(lost, 'x', LATE)
    expect(mergeWorkbooks(deleted, lost).unplaced).toEqual([])
    const opened = withFile(deleted, lost, LATE).workbook
    expect(mergeWorkbooks(deleted, opened).unplaced).toHaveLength(1)
  })
  it('keep an answer that was locked in as it was; what was written over it becomes the second thought', () => {
    const locked = book({ answers: [answer('a', 'first', EARLY, EARLY)] })
    const written = book({ answers: [answer('a', 'other', LATE)] })
    const [merged] = mergeWorkbooks(written, locked).answers
    expect(merged).toMatchObject({
      locked: EARLY,
      first: { content: { text: 'first' } },
      second: { content: { text: 'other' } },
    })
    expect(mergeWorkbooks(locked, written).answers).toEqual([merged])
  })
})

describe('windows that make and delete what they like and then hear of each other', () => {
  // few ids, few instants: much that meets
  const id = fc.constantFrom('a', 'b', 'c')
  const instant = fc.integer({ min: 1, max: 4 }).map((day) => `2020-01-0${day}T00:00:00Z`)
  const edit = fc.oneof(
    fc.record({ id, at: instant, text: fc.constantFrom('x', 'y', 'z') }),
    fc.record({ id, at: instant, text: fc.constant(null) }),
  )
  const books = fc
    .array(edit, { maxLength: 8 })
    .map((edits) =>
      edits.reduce<Workbook>(
        (all, { id, at, text }) => (text === null ? withoutEntry(all, id, at) : withNote(all, note(id, text, at), at)),
        EMPTY_WORKBOOK,
      ),
    )
  const same = (one: Workbook) => ({
    notes: [...one.notes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    deleted: [...one.deleted].sort((a, b) => (a.id < b.id ? -1 : 1)),
  })
  it('come to the same, in whatever order', () => {
    fc.assert(
      fc.property(books, books, (one, two) => {
        expect(same(mergeWorkbooks(one, two))).toEqual(same(mergeWorkbooks(two, one)))
      }),
    )
  })
  it('change nothing by hearing it again', () => {
    fc.assert(
      fc.property(books, books, (one, two) => {
        const merged = mergeWorkbooks(one, two)
        expect(same(mergeWorkbooks(merged, two))).toEqual(same(merged))
        expect(same(mergeWorkbooks(merged, merged))).toEqual(same(merged))
      }),
    )
  })
  it('lose no note that was neither deleted nor changed later', () => {
    fc.assert(
      fc.property(books, books, (one, two) => {
        const kept = mergeWorkbooks(one, two).notes
        const isLater = (at: string, mine: Note) => compareInstants(at, mine.modified)
        const overtaken = (mine: Note) =>
          [one, two].some(
            ({ notes, deleted }) =>
              notes.some((each) => each.id === mine.id && isLater(each.modified, mine) > 0) ||
              deleted.some((each) => each.id === mine.id && isLater(each.at, mine) >= 0),
          )
        for (const mine of [...one.notes, ...two.notes]) {
          if (!overtaken(mine)) expect(kept.map(({ text }) => text)).toContain(mine.text)
        }
      }),
    )
  })
})
