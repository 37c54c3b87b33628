// @vitest-environment jsdom
import { createEvent, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { HandedOver } from '#src/app/frame/handed-over.tsx'
import { AskFirst } from '#src/features/before-reading/ask-first.tsx'
import { NotesPane } from '#src/features/notes/notes-pane.tsx'
import { PlaceList } from '#src/features/place-list/place-list.tsx'
import { SearchDialog } from '#src/features/search/search-dialog.tsx'
import { EvidenceField } from '#src/features/study/evidence-field.tsx'
import { WrittenAnswer } from '#src/features/study/written-answer.tsx'
import { DayField } from '#src/features/time-controls/day-field.tsx'
import { parseIsoDay } from '#src/domain/day.ts'
import type { AppState } from '#src/state/app-state.ts'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'

const nothing = () => undefined
const { passages } = tinyLesson()
const word = passages[0]!.reading.split(' ')[1]!
const day = parseIsoDay('1921-03-08')!

describe('Enter that only confirms a word in an input method', () => {
  /** How browsers tell of it: while it goes on, and, in Safari, just after. */
  const CONFIRMING = [{ isComposing: true }, { keyCode: 229 }]
  const forms: [string, (done: () => void) => ReactElement, string, string, object][] = [
    ['a note', () => <NotesPane />, words.notes.exact, word, {}],
    [
      'evidence',
      (done) => <EvidenceField id="a" evidence={[]} onChange={done} />,
      words.study.evidence.words,
      word,
      {},
    ],
    ['a day', (done) => <DayField label="First day" day={day} onDay={done} />, 'First day', '9 March 1921', {}],
    ['an answer', () => <AskFirst>{null}</AskFirst>, 'Who is speaking in this letter?', '위원회', { ctrlKey: true }],
  ]
  test.each(forms)('sends off nothing: %s', async (_, ui, name, text, keys) => {
    let sent = 0
    const { session } = renderWithLesson(
      ui(() => {
        sent += 1
      }),
      { patch: text === '위원회' ? { expectation: 'asked' } : {} },
    )
    for (const folded of document.querySelectorAll('details')) folded.open = true
    const field = screen.getByRole('textbox', { name })
    await userEvent.clear(field)
    await userEvent.type(field, text)
    const made = ({ workbook, expectation }: AppState) => [workbook.notes, workbook.answers, expectation]
    const before = made(session.store.getState())
    for (const way of CONFIRMING) {
      const press = createEvent.keyDown(field, { key: 'Enter', ...keys, ...way })
      fireEvent(field, press)
      expect(press.defaultPrevented).toBe(false)
    }
    expect([sent, made(session.store.getState())]).toEqual([0, before])
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, ...keys })
    expect([sent, made(session.store.getState())]).not.toEqual([0, before])
  })
})

test('Escape that only ends a word in an input method leaves the search open, and what was typed', () => {
  let closed = 0
  renderWithLesson(
    <SearchDialog
      open
      onClose={() => {
        closed += 1
      }}
    />,
  )
  const field = screen.getByRole('searchbox')
  fireEvent.change(field, { target: { value: '원' } })
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
  expect([closed, field]).toEqual([0, expect.objectContaining({ value: '원' })])
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(closed).toBe(1)
})

test.each<[string, ReactElement, Partial<AppState>?]>([
  ['notes', <NotesPane key="a" />],
  ['evidence', <EvidenceField key="a" id="a" evidence={[]} onChange={nothing} />],
  ['an answer before reading', <AskFirst key="a">{null}</AskFirst>, { expectation: 'asked' }],
  ['an answer to an exercise', <WrittenAnswer key="a" label="x" text="" onType={nothing} />],
  ['places', <PlaceList key="a" />],
  ['search', <SearchDialog key="a" open onClose={nothing} />],
  ['work to copy', <HandedOver key="a" />, { handedOver: { name: 'a', text: 'שלום' } }],
])('what is typed runs the way of its own letters: %s', (_, ui, patch = {}) => {
  renderWithLesson(ui, { patch })
  for (const folded of document.querySelectorAll('details')) folded.open = true
  const fields = [...screen.queryAllByRole('textbox'), ...screen.queryAllByRole('searchbox')]
  expect(fields.length).toBeGreaterThan(0)
  for (const field of fields) expect(field).toHaveAttribute('dir', 'auto')
})
