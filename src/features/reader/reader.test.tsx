// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import type { AppState } from '#src/state/app-state.ts'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Reader } from './reader.tsx'

// the dialog comes by import(), which takes its time in a test
beforeAll(() => import('./text/passage-dialog.tsx'))

const index = indexLesson(documentLesson())
const show = (patch: Partial<AppState> = {}) => renderWithLesson(<Reader />, { index, patch })
const button = (name: string) => screen.getByRole('button', { name })
const mark = (name: string) => screen.getByRole('link', { name })
const seal = () => button('Recommendation 1: Move the lamp')
const textOf = (passage: string) => document.querySelector(`[data-passage="passage:${passage}"] p`)!

/** Those for scholars wait behind a button. */
async function chooseText(name: string) {
  const more = screen.queryByRole('button', { name: 'More' })
  if (more !== null) await userEvent.click(more)
  await userEvent.click(screen.getByRole('radio', { name }))
}

beforeEach(() => {
  getSelection()?.removeAllRanges()
})

test('the seal of a recommendation chooses it, and is current for its passage as well', async () => {
  const { session } = show()
  expect(seal()).not.toHaveAttribute('aria-current')
  await userEvent.click(seal())
  expect(session.store.getState()).toMatchObject({
    selection: 'recommendation:1',
    reveal: { ref: 'recommendation:1', from: 'reader' },
  })
  expect(seal()).toHaveAttribute('aria-current', 'true')
  act(() => {
    session.actions.select('passage:rec-1', 'map')
  })
  expect(seal()).toHaveAttribute('aria-current', 'true')
  act(() => {
    session.actions.select('passage:greeting', 'map')
  })
  expect(seal()).not.toHaveAttribute('aria-current')
})

test('a passage is chosen from the one quiet control beside it, named by its lines and not by its words', async () => {
  const { session } = show()
  await userEvent.click(button('Link and reference: Line 2'))
  await userEvent.click(await screen.findByRole('button', { name: 'Show what is related' }))
  expect(session.store.getState()).toMatchObject({
    selection: 'passage:greeting',
    reveal: { ref: 'passage:greeting', from: 'reader' },
  })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getAllByRole('button', { name: /^Link and reference: / })).toHaveLength(4)
})

test('a mention chooses what it speaks of, by mouse and by key', async () => {
  const { session } = show()
  const chosen = () => session.store.getState().selection
  await userEvent.click(mark('Illy'))
  expect(chosen()).toBe('person:illy')
  expect(mark('Illy')).toHaveAttribute('aria-current', 'true')
  mark('harbour').focus()
  await userEvent.keyboard('{Enter}')
  expect(chosen()).toBe('place:harbour')
})

test('nested mentions are links side by side, and the outer one says its whole phrase', async () => {
  const { session } = show()
  const outer = mark('hills above Alder and Birch')
  expect(within(outer).queryByRole('link')).toBeNull()
  expect(outer).toHaveTextContent('hills above')
  await userEvent.click(outer)
  expect(session.store.getState().selection).toBe('area:hills')
  await userEvent.click(mark('Birch'))
  expect(session.store.getState().selection).toBe('place:birch')
  expect(textOf('rec-1').textContent).toBe(documentLesson().passages[2]!.reading)
})

test('a mention is described by its entry in the legend', () => {
  show({ marks: 'all' })
  expect(mark('Illy')).toHaveAccessibleDescription('person')
  expect(mark('hills above Alder and Birch')).toHaveAccessibleDescription('drawn on the map')
})

test('a mention of what lies beyond the horizon is plain words, and what it holds keeps its mark', () => {
  const lesson = documentLesson()
  const areas = lesson.areas.map((area) => ({ ...area, when: { ...area.when, from: 101 } }))
  const index = indexLesson({ ...lesson, areas })
  renderWithLesson(<Reader />, { index, patch: { later: 'hide', asOf: 100, marks: 'all' } })
  expect(screen.queryByRole('link', { name: 'hills above Alder and Birch' })).not.toBeInTheDocument()
  expect(mark('Birch')).toBeInTheDocument()
  expect(textOf('rec-1').textContent).toBe(lesson.passages[2]!.reading)
  expect(screen.queryByText('drawn on the map')).not.toBeInTheDocument()
})

test('a click on the words of a passage chooses it, unless it ends a selection of text', async () => {
  const { session } = show()
  await userEvent.click(textOf('end'))
  expect(session.store.getState().selection).toBe('passage:end')
  getSelection()?.selectAllChildren(textOf('head'))
  textOf('head').dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(session.store.getState().selection).toBe('passage:end')
  getSelection()?.removeAllRanges()
  await userEvent.click(textOf('rec-1'))
  expect(session.store.getState().selection).toBe('recommendation:1')
})

test('passages that the choice bears on say so in words', () => {
  show({ selection: 'event:landing' })
  expect(textOf('greeting').parentElement).toHaveTextContent('Related to your selection.')
  expect(textOf('end').parentElement).not.toHaveTextContent('Related to')
})

test('a choice from elsewhere brings the passage into sight, one from the text moves nothing', () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
  const { session } = show()
  act(() => {
    session.actions.select('recommendation:1', 'reader')
  })
  expect(scrolled).not.toHaveBeenCalled()
  act(() => {
    session.actions.select('recommendation:1', 'map')
  })
  expect(scrolled.mock.contexts).toEqual([textOf('rec-1').parentElement])
})

test('the seed is shown to the last character, whatever marks lie on it', async () => {
  const { session } = show()
  await chooseText('As scanned')
  expect(session.store.getState().text).toBe('seed')
  for (const passage of documentLesson().passages) {
    expect(textOf(passage.id.replace('passage:', '')).textContent).toBe(passage.seed)
  }
  expect(within(textOf('rec-1') as HTMLElement).getAllByRole('deletion')).toHaveLength(2)
})

test('both texts mark every change, and the list gives seed, reading and reason of each', async () => {
  show({ marks: 'all' })
  const letters = () => screen.getAllByRole('link', { name: /^Correction / }).map((link) => link.getAttribute('href'))
  expect(letters()).toEqual(['#change-a', '#change-b', '#change-c'])
  await chooseText('As scanned')
  expect(letters()).toEqual(['#change-a', '#change-b', '#change-c'])
  for (const { changes } of documentLesson().passages) {
    for (const { seed, reading, reason } of changes) {
      const entry = screen.getByText(reason).closest('li')!
      expect(within(entry).getByRole('deletion').textContent).toBe(seed)
      expect(within(entry).getByRole('insertion').textContent).toBe(reading)
    }
  }
  expect(screen.getByText(/you get the scan exactly/)).toBeInTheDocument()
})

test('letter and entry lead to one another by keyboard, and leave the address alone', async () => {
  show({ marks: 'all' })
  const letter = screen.getByRole('link', { name: 'Correction b' })
  letter.focus()
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toHaveTextContent('Formula marks of the scanner.')
  await userEvent.tab()
  expect(document.activeElement).toHaveAccessibleName('Recommendation 1, line 3: back to the text')
  await userEvent.keyboard('{Enter}')
  expect(letter).toHaveFocus()
  expect(document.location.hash).toBe('')
})

test('a query stands at its passage and in the list', async () => {
  show({ marks: 'all' })
  await userEvent.click(screen.getByRole('link', { name: 'Editors unsure' }))
  expect(document.activeElement).toHaveTextContent('The number may be 5.')
})

test('plain is text and seals; guided has links but no letters; all has everything', () => {
  const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('aria-label') ?? link.textContent)
  const { session } = show()
  expect(links()).toContain('Illy')
  expect(links().filter((name) => /^Correction|unsure/.test(name))).toEqual([])
  act(() => {
    session.actions.applySettings({ marks: 'all' })
  })
  expect(links()).toContain('Correction a')
  expect(links()).toContain('Editors unsure')
  act(() => {
    session.actions.applySettings({ marks: 'plain' })
  })
  expect(links().filter((name) => !name.endsWith('back to the text'))).toEqual([])
  expect(seal()).toBeVisible()
  // what is chosen elsewhere still lights
  act(() => {
    session.actions.select('person:illy', 'map')
  })
  expect(document.querySelector('[data-passage] p [data-selection="chosen"]')).toHaveTextContent('Illy')
})

test('corrections wait at the end until they are asked for, and a letter that leads to one unfolds them', async () => {
  show({ marks: 'all' })
  const folded = () => screen.getByText(/^We corrected 3 scanning errors/).closest('details')!
  expect(folded().open).toBe(false)
  await userEvent.click(screen.getByRole('link', { name: 'Correction b' }))
  expect(folded().open).toBe(true)
})
