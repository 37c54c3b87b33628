// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { AppState } from '#src/state/app-state.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { PlaceList } from './place-list.tsx'

const draw = (patch: Partial<AppState> = {}) => renderWithLesson(<PlaceList />, { patch })
const options = () => within(screen.getByRole('listbox', { name: 'Places' })).queryAllByRole('option')
const option = (name: RegExp) => screen.getByRole('option', { name })
const search = () => screen.getByRole('searchbox', { name: 'Find a place' })

describe('PlaceList', () => {
  it('is a list box of all places, the named ones first', () => {
    draw()
    expect(options()).toHaveLength(6)
    expect(screen.getByRole('status')).toHaveTextContent('6 of 6 places')
    const named = screen.getByRole('group', { name: 'Named in the letter' })
    expect(within(named).getAllByRole('option')).toHaveLength(4)
    expect(within(named).queryByRole('option', { name: /^Vantor/ })).not.toBeInTheDocument()
  })

  it('holds the whole of the real lesson', () => {
    const index = realIndex()
    renderWithLesson(<PlaceList />, { index })
    expect(document.querySelectorAll('[role=option]')).toHaveLength(index.lesson.places.length)
  })

  it('lets the arrow keys reach each of the real lesson', () => {
    const index = realIndex()
    renderWithLesson(<PlaceList />, { index })
    act(() => {
      options()[0]!.focus()
    })
    const reached = new Set<string | null>()
    for (const _ of index.lesson.places) {
      reached.add(document.activeElement!.getAttribute('data-key'))
      fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
    }
    expect(reached).toEqual(new Set(index.lesson.places.map(({ id }) => id)))
  })

  it('names each option by name, modern name, type and number of events', () => {
    draw()
    expect(option(/^Port Alder/)).toHaveAccessibleName('Port Alder, now Alder, port, named in the letter, 1 event')
    expect(option(/^Vantor/)).toHaveAccessibleName('Vantor, city, 2 events')
  })

  it.each(['ORSA', 'Орса', '오르사', 'орс'])('finds a place by %s', async (typed) => {
    const user = userEvent.setup()
    draw()
    await user.type(search(), typed)
    expect(options()).toHaveLength(1)
    expect(option(/^Orsa Town/)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('1 of 6 places')
  })

  it('says what to do where nothing is found, and shows all again', async () => {
    const user = userEvent.setup()
    draw()
    await user.type(search(), 'zzz')
    expect(screen.getByText(/No place is called “zzz”/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(options()).toHaveLength(6)
  })

  it('moves by arrow keys without choosing, and chooses by Enter', async () => {
    const user = userEvent.setup()
    const { session } = draw()
    await user.click(search())
    await user.tab()
    await user.keyboard('{ArrowDown}')
    expect(session.store.getState().selection).toBeNull()
    expect(option(/^Kell/)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(session.store.getState()).toMatchObject({
      selection: 'place:kell',
      reveal: { ref: 'place:kell', from: 'places' },
    })
    expect(option(/^Kell/)).toHaveAttribute('aria-selected', 'true')
  })

  it('says which places bear on what is chosen elsewhere', () => {
    const { session } = draw()
    act(() => {
      session.actions.select('event:archive-reaches-kell', 'timeline')
    })
    expect(option(/^Stone Ford/)).toHaveAccessibleName(/related to your selection$/)
    expect(option(/^Vantor/)).not.toHaveAccessibleName(/related to/)
  })
})

it('the events of each place are counted anew with the day', () => {
  const { session } = renderWithLesson(<PlaceList />, { patch: { later: 'hide' } })
  const counts = () => screen.getAllByRole('option').map(({ textContent }) => /(\d+|no) events?/.exec(textContent)?.[0])
  const before = counts()
  act(() => {
    session.actions.setLater('show')
  })
  expect(counts()).not.toEqual(before)
  expect(counts().filter((count) => count === 'no events').length).toBeLessThan(
    before.filter((count) => count === 'no events').length,
  )
})

it('a name of today is not told while later things are hidden, and is while they show', () => {
  const { session } = renderWithLesson(<PlaceList />, { index: realIndex(), patch: { later: 'hide' } })
  const { places } = realIndex().lesson
  const today = places.find(({ name, modernName }) => name !== modernName)!.modernName
  expect(screen.queryByText(new RegExp(`now ${today}`))).toBeNull()
  act(() => {
    session.actions.setLater('show')
  })
  expect(screen.getByText(new RegExp(`now ${today}`))).toBeInTheDocument()
})
