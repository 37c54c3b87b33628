// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { KIND_NAMES } from '#src/domain/kinds.ts'
import { type Ref, kindOf } from '#src/domain/ref.ts'
import { toPlainText } from '#src/domain/prose.ts'
import { allEntities } from '#src/lesson/lesson-index.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { words } from '#tests/support/english.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Details } from './details.tsx'

/** Milliseconds: a hundred cards one after the other are slow on a busy machine. */
const ALL_CARDS = 60_000

const index = realIndex()
const { lesson } = index
const everything = allEntities(lesson)
const draw = (ref: Ref | null) => renderWithLesson(<Details />, { index, patch: { selection: ref } })

describe('Details', () => {
  it('is not there where nothing is chosen', () => {
    draw(null)
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
  })

  it.each(KIND_NAMES)(
    'opens for every %s of the lesson under its title, without complaint',
    (kind) => {
      const complain = vi.spyOn(console, 'error')
      const { session } = draw(null)
      const ids = everything.map((each) => each.id).filter((id) => kindOf(id) === kind)
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) {
        act(() => {
          session.actions.select(id, 'map')
        })
        const card = screen.getByRole('region', { name: 'Details' })
        const heading = card.querySelector('h2')
        expect(heading?.textContent).toBe(titleOf(index, id))
        expect(card.textContent).not.toMatch(/undefined|NaN|\[object/)
      }
      expect(complain).not.toHaveBeenCalled()
    },
    ALL_CARDS,
  )

  it('shows nothing of what lies beyond the day, not even its name, and offers to show it', async () => {
    const later = lesson.events.find(({ when }) => when.from! > lesson.documentDay)!
    const { session } = renderWithLesson(<Details />, {
      index,
      patch: { selection: later.id, later: 'hide', asOf: later.when.from! },
    })
    const card = screen.getByRole('region', { name: 'Details' })
    expect(card.querySelector('h2')?.textContent).toBe(later.underWay ?? later.headline)
    act(() => {
      session.actions.setAsOf(lesson.documentDay)
    })
    expect(card.textContent).not.toContain(later.headline)
    expect(card).toHaveTextContent('This came later than 12 October 1950')
    await userEvent.click(screen.getByRole('button', { name: 'Show what came later' }))
    expect(screen.getByRole('heading', { name: later.headline })).toHaveFocus()
  })

  it('says of an event under way its beginning, and that the rest waits for its days', () => {
    const running = lesson.events.find(
      ({ underWay, when, summary }) =>
        underWay !== undefined &&
        when.from! <= lesson.documentDay &&
        when.to! > lesson.documentDay &&
        summary.then.children.length > 0,
    )!
    const later = running.summary.later.find(({ from }) => from === null || from > lesson.documentDay)!
    renderWithLesson(<Details />, { index, patch: { selection: running.id, later: 'hide' } })
    const card = screen.getByRole('region', { name: 'Details' })
    expect(card.querySelector('h2')?.textContent).toBe(running.underWay)
    expect(card).toHaveTextContent(/from (about )?\d+ October 1950, in progress/)
    expect(card).toHaveTextContent('Still in progress on this day')
    expect(card).toHaveTextContent(toPlainText(running.summary.then))
    expect(card).not.toHaveTextContent(toPlainText(later.text))
  })

  it('closes by its button and gives the focus back to where it came from', async () => {
    const user = userEvent.setup()
    const { session } = renderWithLesson(
      <>
        <button type="button">before</button>
        <Details />
      </>,
      { index },
    )
    const before = screen.getByRole('button', { name: 'before' })
    before.focus()
    act(() => {
      session.actions.select('place:pyongyang', 'map')
    })
    expect(before).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(session.store.getState().selection).toBeNull()
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
    expect(before).toHaveFocus()
  })

  it('leads from link to link, and the focus goes to the heading of the new card', async () => {
    const user = userEvent.setup()
    const { session } = draw('recommendation:1')
    await user.click(screen.getByRole('button', { name: /^Places, and how they are drawn/ }))
    await user.click(screen.getAllByRole('button', { name: 'Pyongyang' })[0]!)
    expect(session.store.getState()).toMatchObject({
      selection: 'place:pyongyang',
      reveal: { ref: 'place:pyongyang', from: 'details' },
    })
    expect(screen.getByRole('heading', { level: 2, name: 'Pyongyang' })).toHaveFocus()
  })

  it('makes a folded part when it is opened, and keeps it open on the next card', async () => {
    const user = userEvent.setup()
    const { session } = draw('recommendation:1')
    const named = () => screen.queryByRole('heading', { name: words.details.namedPlaces })
    const fold = () => screen.getByRole('button', { name: /^Places, and how they are drawn/ })
    expect(fold()).toHaveAttribute('aria-expanded', 'false')
    expect(named()).not.toBeInTheDocument()
    await user.click(fold())
    expect(named()).toBeInTheDocument()
    act(() => {
      session.actions.select('recommendation:3', 'map')
    })
    expect(fold()).toHaveAttribute('aria-expanded', 'true')
    expect(named()).toBeInTheDocument()
    await user.click(fold())
    expect(named()).not.toBeInTheDocument()
  })

  it('says of a recommendation first what came of it, or the way there while the day cannot say it', async () => {
    const { session } = renderWithLesson(<Details />, {
      index,
      patch: { selection: 'recommendation:3', later: 'hide' },
    })
    const card = screen.getByRole('region', { name: 'Details' })
    expect(within(card).getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(words.details.outcome)
    expect(card).toHaveTextContent(words.details.outcomeNotYet)
    await userEvent.click(screen.getByRole('button', { name: words.frame.showLater }))
    expect(session.store.getState().later).toBe('show')
    expect(card).toHaveTextContent(index.find('recommendation:3')!.outcome.headline)
  })

  it('is worked by keys alone', async () => {
    const user = userEvent.setup()
    const { session } = draw('event:the-cable')
    await user.tab()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
    await user.tab()
    expect(within(screen.getByRole('region')).getAllByRole('button')[1]).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(session.store.getState().reveal?.from).toBe('details')
  })

  it('says what kind of thing it is', () => {
    draw('place:wonsan')
    expect(within(screen.getByRole('region')).getByText(/^place, port, named in the cable$/)).toBeInTheDocument()
  })
})
