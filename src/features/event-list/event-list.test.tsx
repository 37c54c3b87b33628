// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import type { AppState } from '#src/state/app-state.ts'
import { words } from '#tests/support/english.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { EventList } from './event-list.tsx'

const draw = (patch: Partial<AppState> = {}) => renderWithLesson(<EventList />, { patch })
const options = () => within(screen.getByRole('listbox', { name: 'Events' })).queryAllByRole('option')
const option = (name: RegExp) => screen.getByRole('option', { name })

describe('EventList', () => {
  it('is a list box of all events, under the days on which they began', () => {
    draw()
    expect(options().map((each) => each.querySelector('span')?.textContent)).toEqual([
      'A fleet is seen off Vantor',
      'The northern fleet takes Port Alder',
      'The council meets through the night',
      'The letter is written',
      'The archive reaches the hills',
      'The council asks for its pilots',
    ])
    expect(screen.getByRole('status')).toHaveTextContent('6 of 6 events')
    const day = screen.getByRole('group', { name: /^8 March 1921/ })
    expect(within(day).getAllByRole('option')).toHaveLength(2)
  })

  it('holds the whole of the real lesson', () => {
    const index = realIndex()
    renderWithLesson(<EventList />, { index })
    expect(document.querySelectorAll('[role=option]')).toHaveLength(index.lesson.events.length)
    expect(screen.getByText(`${index.lesson.events.length} of ${index.lesson.events.length} events`)).toBeVisible()
  })

  it('lets the arrow keys reach each of the real lesson', () => {
    const index = realIndex()
    renderWithLesson(<EventList />, { index })
    act(() => {
      options()[0]!.focus()
    })
    const reached = new Set<string | null>()
    for (const _ of index.lesson.events) {
      reached.add(document.activeElement!.getAttribute('data-key'))
      fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
    }
    expect(reached).toEqual(new Set(index.lesson.events.map(({ id }) => id)))
  })

  it('names each option by headline, date in words, how sure, lane, and the seals it carries', () => {
    draw()
    expect(option(/^The letter/)).toHaveAccessibleName('The letter is written, 9 March 1921, certain, Orsa')
    expect(option(/^A fleet/)).toHaveAccessibleName(
      'A fleet is seen off Vantor, about 5 March 1921, probable, Vantor and the sea',
    )
    expect(option(/^The council meets/)).toHaveAccessibleName(/, 8 March 1921 to 9 March 1921, probable, /)
    expect(option(/^The archive/)).toHaveAccessibleName(/, recommendation 1$/)
  })

  it('says "later" of what had not begun on the chosen day', () => {
    const { session } = draw()
    expect(option(/^The letter/)).not.toHaveAccessibleName(/later/)
    expect(option(/^The archive/)).toHaveAccessibleName(/, certain, later, Orsa/)
    act(() => {
      session.actions.setAsOf(toDay(1921, 3, 11))
    })
    expect(option(/^The archive/)).not.toHaveAccessibleName(/later/)
  })

  it('moves by arrow keys without choosing, and chooses by Enter and Space', async () => {
    const user = userEvent.setup()
    const { session } = draw()
    act(() => {
      options()[0]!.focus()
    })
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(session.store.getState().selection).toBeNull()
    expect(option(/^The letter/)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(session.store.getState()).toMatchObject({
      selection: 'event:the-letter',
      reveal: { ref: 'event:the-letter', from: 'events' },
    })
    expect(option(/^The letter/)).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowDown} ')
    expect(session.store.getState().selection).toBe('event:archive-reaches-kell')
    expect(option(/^The letter/)).toHaveAttribute('aria-selected', 'false')
  })

  it('goes to the ends by Home and End, and by typing the first letters', async () => {
    const user = userEvent.setup()
    draw()
    act(() => {
      options()[2]!.focus()
    })
    await user.keyboard('{End}')
    expect(options().at(-1)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(options()[0]).toHaveFocus()
    await user.keyboard('the a')
    expect(option(/^The archive/)).toHaveFocus()
  })

  it('goes from day to day by the page keys, to the first event of each', async () => {
    const user = userEvent.setup()
    draw()
    act(() => {
      options()[2]!.focus()
    })
    await user.keyboard('{PageDown}')
    expect(option(/^The letter/)).toHaveFocus()
    await user.keyboard('{PageUp}')
    expect(options()[1]).toHaveFocus()
    await user.keyboard('{PageUp}{PageUp}{PageUp}')
    expect(options()[0]).toHaveFocus()
    await user.keyboard('{End}{PageDown}')
    expect(options().at(-1)).toHaveFocus()
  })

  it('says beside a day what the strip marks it as', () => {
    draw()
    expect(screen.getByRole('group', { name: '9 March 1921, the letter, The town is told' })).toBeInTheDocument()
    expect(screen.getByRole('group', { name: '5 March 1921' })).toBeInTheDocument()
  })

  it('is one stop of the Tab key', async () => {
    const user = userEvent.setup()
    draw()
    screen.getByRole('radio', { name: 'All' }).focus()
    await user.tab()
    expect(options()[0]).toHaveFocus()
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  it('chooses by a click', async () => {
    const user = userEvent.setup()
    const { session } = draw()
    await user.click(option(/^The letter/))
    expect(session.store.getState()).toMatchObject({
      selection: 'event:the-letter',
      reveal: { ref: 'event:the-letter', from: 'events' },
    })
  })

  it('says which events bear on what is chosen elsewhere', () => {
    draw({ selection: 'place:orsa-town' })
    expect(option(/^The letter/)).toHaveAccessibleName(/related to your selection$/)
    expect(option(/^A fleet/)).not.toHaveAccessibleName(/related to/)
  })

  it('shows only the row that is pressed first, says which are shown, and offers all events again', async () => {
    const user = userEvent.setup()
    const { session } = draw()
    const where = screen.getByRole('group', { name: words.lists.lanes })
    const all = within(where).getByRole('button', { name: 'All' })
    const lane = within(where).getByRole('button', { name: 'Orsa' })
    expect(all).toHaveAttribute('aria-pressed', 'true')
    expect(lane).toHaveAttribute('aria-pressed', 'false')
    await user.click(lane)
    expect(all).toHaveAttribute('aria-pressed', 'false')
    expect(lane).toHaveAttribute('aria-pressed', 'true')
    expect(options()).toHaveLength(4)
    expect(screen.getByRole('status')).toHaveTextContent('4 of 6 events')
    await user.click(screen.getByRole('button', { name: 'Show all events' }))
    expect(session.store.getState().lanes).toBeNull()
    expect(options()).toHaveLength(6)
  })

  it('keeps the events of one recommendation: of its outcome and of its text', async () => {
    const user = userEvent.setup()
    draw()
    await user.click(screen.getByRole('radio', { name: 'Recommendation 1' }))
    expect(options()).toHaveLength(3)
    await user.click(screen.getByRole('radio', { name: 'All' }))
    expect(options()).toHaveLength(6)
  })

  it('says what to do where nothing is left', () => {
    draw({ lanes: [] })
    expect(screen.getByText(/^No events match/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Show all events' })).toBeVisible()
  })

  it('says that only chosen days are shown', () => {
    const day = toDay(1921, 3, 12)
    draw({ window: { from: day, to: day } })
    expect(screen.getByRole('status')).toHaveTextContent('1 of 6 events in the selected days')
  })
})
