import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Note } from '#src/domain/note.ts'
import { writeWorkbook } from '#src/lesson/workbook-file.ts'
import type { DeviceStorage, Kept } from '#src/platform/device-storage.ts'
import type { AppState } from '#src/state/app-state.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { keepWorkbook } from './keep-workbook.ts'
import { words } from '#tests/support/english.ts'

const NAME_END = ':workbook'
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(
  found: string | null = null,
  answer: (name: string) => Kept = () => 'kept',
  works = true,
  patch: Partial<AppState> = {},
) {
  const session = createTestSession({ patch })
  const { index, store, actions } = session
  const name = `${index.lesson.id}${NAME_END}`
  const kept = new Map<string, string>(found === null ? [] : [[name, found]])
  let tell: (text: string) => void = () => undefined
  const storage: DeviceStorage = {
    works,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      const result = answer(key)
      if (result === 'kept') kept.set(key, text)
      return result
    },
    onChange: (_, listener) => {
      tell = listener
      return () => undefined
    },
  }
  const idAndClock = { newId: () => '00000000-0000-4000-8000-000000000000', now: () => '2020-01-01T00:00:00.000Z' }
  const keeper = keepWorkbook({ store, actions, index, storage, idAndClock, words })
  const passage = index.lesson.passages[0]!
  const note = (id: string, text = 'a note'): Note => ({
    id: `00000000-0000-4000-8000-00000000000${id}`,
    passage: passage.id,
    start: 0,
    end: passage.reading.length,
    exact: passage.reading,
    text,
    created: '2020-01-01T00:00:00.000Z',
    modified: '2020-01-01T00:00:00.000Z',
  })
  return {
    ...session,
    name,
    kept,
    keeper,
    note,
    answer: {
      id: '00000000-0000-4000-8000-000000000009',
      question: index.lesson.card.askFirst ?? '',
      text: 'The council',
      sure: 'guess' as const,
      revised: 'The captain',
      created: '2020-01-01T00:00:00.000Z',
      modified: '2020-01-01T00:00:00.000Z',
    },
    tell: (text: string) => {
      tell(text)
    },
    state: () => store.getState(),
  }
}

describe('the workbook on the device', () => {
  it('holds the answer to the question before the text, which is then not asked again', () => {
    const first = open()
    first.actions.putAnswer(first.answer)
    vi.runAllTimers()
    const again = open(first.kept.get(first.name), undefined, true, { expectation: 'asked' })
    expect(again.state().workbook.answers).toEqual([first.answer])
    expect(again.state().expectation).toBe('answered')
    expect(open(null, undefined, true, { expectation: 'asked' }).state().expectation).toBe('asked')
  })
  it('is written after a short rest and read again', () => {
    const first = open()
    first.actions.putNote(first.note('1'))
    vi.runAllTimers()
    const again = open(first.kept.get(first.name))
    expect(again.state().workbook.notes).toEqual([first.note('1')])
    expect(again.state()).toMatchObject({ keeping: 'kept', notices: [] })
  })
  it('is written at once when the page is put away', () => {
    const { actions, keeper, kept, name, note } = open()
    actions.putNote(note('1'))
    keeper.flush()
    expect(kept.has(name)).toBe(true)
  })
  it('that is damaged is set aside whole before anything is written over it', () => {
    const { actions, kept, name, note, state } = open('{"version":1,"collection":{"ty')
    const aside = [...kept].filter(([key]) => key.startsWith(`${name}:rescued`))
    expect(aside.map(([, text]) => text)).toEqual(['{"version":1,"collection":{"ty'])
    expect(state().rescued).toBe('{"version":1,"collection":{"ty')
    expect(state().notices[0]?.text).toMatch(/could not be read.*set aside whole/)
    actions.putNote(note('1'))
    vi.runAllTimers()
    expect(kept.get(name)).toContain('a note')
  })
  it('that is damaged is never written over while there is no room for a copy', () => {
    const { actions, kept, name, note, state } = open('damaged', (key) => (key.includes('rescued') ? 'full' : 'kept'))
    actions.putNote(note('1'))
    vi.runAllTimers()
    expect(kept.get(name)).toBe('damaged')
    expect(state()).toMatchObject({ rescued: 'damaged', keeping: 'full' })
    expect(state().notices[0]?.text).toMatch(/Nothing is written over them/)
  })
  it('of a newer version is set aside whole, and said so', () => {
    const { state } = open('{"version":99,"wonders":[]}')
    expect(state().rescued).toBe('{"version":99,"wonders":[]}')
    expect(state().notices[0]?.text).toMatch(/newer version/)
  })
  it('that finds the storage full says so once and keeps the notes in the page', () => {
    const { actions, note, state } = open(null, () => 'full')
    actions.putNote(note('1'))
    vi.runAllTimers()
    actions.putNote(note('2'))
    vi.runAllTimers()
    expect(state().workbook.notes).toHaveLength(2)
    expect(state().keeping).toBe('full')
    expect(state().notices.map(({ text }) => text)).toEqual([expect.stringMatching(/storage of this browser is full/)])
  })
  it('that finds the storage blocked says so with the first note', () => {
    const { actions, note, state } = open(null, () => 'blocked', false)
    expect(state()).toMatchObject({ keeping: 'blocked', notices: [] })
    actions.putNote(note('1'))
    actions.putNote(note('2'))
    vi.runAllTimers()
    expect(state().notices.map(({ text }) => text)).toEqual([expect.stringMatching(/keeps nothing for this page/)])
  })
  it('takes in what another window has written, and drops nothing', () => {
    const { actions, index, note, state, tell } = open()
    actions.putNote(note('1'))
    tell(writeWorkbook({ notes: [note('2')], answers: [], unplaced: [] }, index))
    expect(state().workbook.notes.map(({ id }) => id.at(-1))).toEqual(['1', '2'])
  })
})
