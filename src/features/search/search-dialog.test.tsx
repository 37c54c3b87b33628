// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { SearchDialog } from './search-dialog.tsx'

/** The dialog gives its field the focus a moment later where the last act was a screen reader's. */
async function draw(patch = {}) {
  const onClose = vi.fn()
  const { session, unmount } = renderWithLesson(<SearchDialog open onClose={onClose} />, { index: realIndex(), patch })
  const field = () => screen.getByRole('searchbox')
  await waitFor(() => {
    expect(field()).toHaveFocus()
  })
  return { onClose, session, field, unmount }
}

test('the field has the focus and says what can be searched', async () => {
  const { field } = await draw()
  expect(field()).toHaveAccessibleName('Search the cable, events, places, people, terms and sources')
})

test('results stand in groups by kind, with the match in its words', async () => {
  await draw()
  await userEvent.keyboard('Heijo')
  const places = screen.getByRole('group', { name: 'Places' })
  const option = within(places).getAllByRole('option')[0]!
  expect(option).toHaveTextContent('Pyongyang')
  expect(within(option).getByText('Heijo').tagName).toBe('MARK')
  expect(screen.getByRole('status')).toHaveTextContent('1 result')
})

test('arrow keys walk the results while the field keeps the focus, and Enter chooses', async () => {
  const { session, onClose, field } = await draw()
  await userEvent.keyboard('安東')
  await userEvent.keyboard('{ArrowDown}')
  expect(field()).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(session.store.getState()).toMatchObject({
    selection: 'place:antung',
    reveal: { ref: 'place:antung', from: 'search' },
  })
  expect(onClose).toHaveBeenCalled()
})

test('nothing found is said in words', async () => {
  await draw()
  await userEvent.keyboard('xyzzy')
  expect(screen.getByRole('status')).toHaveTextContent('No results for “xyzzy”')
  expect(screen.queryAllByRole('option')).toEqual([])
})

test('what lies beyond the horizon is not found while later things are hidden', async () => {
  const { lesson } = realIndex()
  const later = lesson.events.find((event) => event.when.from! > lesson.documentDay)!
  await draw({ later: 'hide' })
  await userEvent.paste(later.headline)
  expect(screen.queryByRole('option', { name: new RegExp(later.headline) })).toBeNull()
})

test('a name of today is not found while later things are hidden, and is while they show', async () => {
  const { places } = realIndex().lesson
  const changed = places.find(
    ({ name, modernName, names }) => name !== modernName && !names.some(({ text }) => text.includes(modernName)),
  )!
  const hit = () => screen.queryByRole('option', { name: new RegExp(changed.modernName) })
  const { unmount } = await draw({ later: 'hide' })
  await userEvent.paste(changed.modernName)
  expect(hit()).toBeNull()
  unmount()
  await draw({ later: 'show' })
  await userEvent.paste(changed.modernName)
  expect(hit()).toBeInTheDocument()
})
