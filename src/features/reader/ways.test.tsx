// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import type { AppState } from '#src/state/app-state.ts'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Reader } from './reader.tsx'
import { wayToRead } from './text/shown-texts.ts'

const lesson = documentLesson()
const passages = lesson.passages.map((passage) =>
  passage.id === 'passage:greeting'
    ? { ...passage, adapted: 'Illy, come […].', leftOut: ['to the harbour'] }
    : { ...passage, adapted: passage.adapted === '' ? passage.reading : passage.adapted },
)
const index = indexLesson({ ...lesson, passages })
const show = (patch: Partial<AppState> = {}, effects = {}) => renderWithLesson(<Reader />, { index, patch, effects })
const row = (name: string) => document.querySelector<HTMLElement>(`[data-passage="passage:${name}"]`)!
const textsOf = (name: string) => [...row(name).querySelectorAll('p')].map((each) => each.textContent)
/** Those for scholars wait behind a button. */
async function choose(way: string) {
  const more = screen.queryByRole('button', { name: 'More' })
  if (more !== null) await userEvent.click(more)
  await userEvent.click(screen.getByRole('radio', { name: way }))
}

// the dialog comes by import(), which takes its time in a test
beforeAll(() => import('./text/passage-dialog.tsx'))

test('original and easier English stand beside one another first, and any two texts can', async () => {
  const { session } = show()
  await choose('Compare')
  expect(session.store.getState()).toMatchObject({ text: 'reading', beside: 'adapted' })
  const { reading, seed, adapted } = passages[2]!
  expect(textsOf('rec-1')).toEqual([reading, adapted])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Second text' }), 'As scanned')
  expect(textsOf('rec-1')).toEqual([reading, seed])
  expect(within(row('rec-1')).getByText('As scanned')).toBeInTheDocument()
  // a change has its letter in both; the list leads back to one of them, so that no id stands twice
  expect(screen.getAllByRole('link', { name: 'Correction b' })).toHaveLength(2)
  expect(document.querySelectorAll('#change-b-in-text')).toHaveLength(1)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'First text' }), 'As scanned')
  expect(textsOf('rec-1'), 'they have changed places').toEqual([seed, reading])
  await choose('As scanned')
  expect(textsOf('rec-1')).toEqual([seed])
  expect(session.store.getState()).toMatchObject({ text: 'seed', beside: null })
})

test('the simpler wording says what it is, and what each gap leaves out', async () => {
  show({ text: 'adapted' })
  expect(screen.getByRole('status')).toHaveTextContent('Rewritten in easier English')
  expect(textsOf('greeting')).toEqual(['Illy, come […].'])
  const gap = screen.getByRole('link', { name: 'Left out: “to the harbour”' })
  await userEvent.click(gap)
  expect(document.activeElement).toHaveTextContent('Line 2 to the harbour')
  await userEvent.click(within(document.activeElement as HTMLElement).getByRole('link'))
  expect(gap).toHaveFocus()
  expect(screen.queryByText('What the editors changed')).toBeNull()
})

test('names that the simpler wording keeps are marked in it and choose what they name', async () => {
  const { session } = show({ text: 'adapted' })
  await userEvent.click(screen.getByRole('link', { name: 'Illy' }))
  expect(session.store.getState().selection).toBe('person:illy')
})

test('one key goes round the texts while the focus is in the reader, and nowhere else', async () => {
  const { session } = show()
  await userEvent.keyboard('t')
  expect(session.store.getState().text).toBe('reading')
  screen.getByRole('link', { name: 'Illy' }).focus()
  const seen: string[] = []
  for (let step = 0; step < 4; step++) {
    act(() => {
      screen.getByRole('button', { name: 'Link and reference: Line 1' }).focus()
    })
    await userEvent.keyboard('t')
    seen.push(wayToRead(session.store.getState()))
  }
  expect(seen).toEqual(['adapted', 'seed', 'compare', 'reading'])
})

test('the line in the margin gives a reference and a link, and copies them', async () => {
  const copy = vi.fn(() => Promise.resolve(true))
  show({}, { copy })
  await userEvent.click(screen.getByRole('button', { name: 'Link and reference: Recommendation 1, line 3' }))
  const dialog = await screen.findByRole('dialog', { name: 'Recommendation 1, line 3' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Copy the reference' }))
  expect(copy).toHaveBeenLastCalledWith('The letter, Recommendation 1, line 3')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Copy the link' }))
  expect(copy).toHaveBeenLastCalledWith('https://lesson.example/?select=passage:rec-1')
  expect(within(dialog).getByRole('status')).toHaveTextContent('Copied')
})

test('the seed is numbered by the lines of its own file', async () => {
  show({ text: 'seed' })
  const lines = [...row('rec-1').querySelectorAll<HTMLElement>('p [data-line]')].map((each) => each.dataset['line'])
  // a blank line in the middle
  expect(lines).toEqual(['2', '3'])
  await choose('Easier English')
  expect([...row('rec-1').querySelectorAll('p [data-line]')], 'nobody should cite it for the document').toEqual([])
})

test('a link to another text brings the reader into sight, one to the reading leaves the sourcing card there', () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
  show()
  expect(scrolled).not.toHaveBeenCalled()
  show({ text: 'seed' })
  expect(scrolled).toHaveBeenCalledOnce()
})

test('the key of the texts takes the focus along when the mark it stood on is gone', async () => {
  show()
  act(() => {
    screen.getByRole('link', { name: 'Illy' }).focus()
  })
  // through the easier text, which names her too, to the scan, which has no marks
  await userEvent.keyboard('tt')
  expect(screen.queryByRole('link', { name: 'Illy' })).toBeNull()
  expect(row('greeting')).toContainElement(document.activeElement as HTMLElement)
})
