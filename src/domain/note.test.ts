import { describe, expect, it } from 'vitest'
import { type Note, mergeWorkbooks } from './note.ts'

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

describe('two workbooks made one', () => {
  it('keep the notes of both', () => {
    const merged = mergeWorkbooks(
      { notes: [note('a', 'mine', '2020-01-01T00:00:00Z')], answers: [], unplaced: [] },
      { notes: [note('b', 'theirs', '2020-01-01T00:00:00Z')], answers: [], unplaced: [] },
    )
    expect(merged.notes.map(({ id }) => id)).toEqual(['a', 'b'])
  })
  it('keep of one note the state that was changed last', () => {
    const older = { notes: [note('a', 'older', '2020-01-01T00:00:00Z')], answers: [], unplaced: [] }
    const newer = { notes: [note('a', 'newer', '2020-01-02T00:00:00Z')], answers: [], unplaced: [] }
    expect(mergeWorkbooks(older, newer).notes[0]?.text).toBe('newer')
    expect(mergeWorkbooks(newer, older).notes[0]?.text).toBe('newer')
  })
  it('keep what has no place once', () => {
    const lost = {
      notes: [],
      answers: [],
      unplaced: [{ annotation: { id: 'x' }, reason: 'not-an-annotation' as const }],
    }
    expect(mergeWorkbooks(lost, structuredClone(lost)).unplaced).toHaveLength(1)
  })
})
