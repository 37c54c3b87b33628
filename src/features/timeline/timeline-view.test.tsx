// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { words } from '#tests/support/english.ts'
import type { TimelineEvents, TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import type { CreateTimeline } from './lazy-timeline.ts'
import { TimelineList, TimelineView } from './timeline-view.tsx'

/** A strip that draws nothing and remembers what it was given. */
function fakeStrip() {
  const scenes: TimelineScene[] = []
  const made: TimelineEvents[] = []
  const create: CreateTimeline = (_host, events, first) => {
    made.push(events)
    scenes.push(first)
    return { render: (scene) => scenes.push(scene), destroy: () => undefined }
  }
  return { create, scenes, made, newest: () => scenes.at(-1)!, events: () => made.at(-1)! }
}
function draw(patch = {}) {
  const strip = fakeStrip()
  return { ...strip, ...renderWithLesson(<TimelineView create={strip.create} />, { patch }) }
}

describe('the timeline', () => {
  test('is a region of that name', () => {
    draw()
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument()
  })

  test('says which days a filter has left, and lets go of it', async () => {
    const window = { from: parseIsoDay('1921-03-06')!, to: parseIsoDay('1921-03-10')! }
    const { session } = draw({ window })
    const chip = screen.getByRole('button', { name: 'Only 6 Mar – 10 Mar: Remove the date filter' })
    await userEvent.click(chip)
    expect(session.store.getState().window).toBeNull()
    expect(chip).not.toBeInTheDocument()
  })

  test('selects what a person chooses on the strip', () => {
    const { session, events } = draw()
    act(() => {
      events().onSelect('event:the-letter')
    })
    expect(session.store.getState()).toMatchObject({
      selection: 'event:the-letter',
      reveal: { ref: 'event:the-letter', from: 'timeline' },
    })
  })

  test.each(['onReady', 'onFail'] as const)('lets others have their turn to draw after %s', (event) => {
    const strip = fakeStrip()
    let turns = 0
    renderWithLesson(<TimelineView create={strip.create} onSettled={() => turns++} />)
    expect(turns).toBe(0)
    act(() => strip.events()[event]?.(new Error('no strip')))
    expect(turns).toBe(1)
  })

  test('draws a selection made elsewhere, without making the strip anew', () => {
    const { session, newest, made } = draw()
    act(() => {
      session.actions.select('event:the-letter', 'events')
    })
    expect(
      newest()
        .items.filter((item) => item.selected)
        .map(({ id }) => id),
    ).toEqual(['event:the-letter'])
    expect(made).toHaveLength(1)
  })

  test('hands on the same items while only the days in view change', async () => {
    const { newest } = draw()
    const before = newest().items
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(newest().items).toBe(before)
  })

  test('takes the as-of day from the line that was dragged', () => {
    const { session, events } = draw()
    act(() => {
      events().onAsOf?.(parseIsoDay('1921-03-11')!)
    })
    expect(session.store.getState().asOf).toBe(parseIsoDay('1921-03-11'))
  })

  test('shows fewer days and more days, earlier ones and later ones', async () => {
    const { newest } = draw()
    const days = () => newest().view.to - newest().view.from + 1
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(days()).toBe(11)
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(days()).toBe(17)
    await userEvent.click(screen.getByRole('button', { name: 'Earlier days' }))
    expect(newest().view.from).toBe(parseIsoDay('1921-03-01'))
    await userEvent.click(screen.getByRole('button', { name: 'Later days' }))
    expect(newest().view).toEqual({ from: parseIsoDay('1921-03-10'), to: parseIsoDay('1921-03-26') })
  })

  test.each([
    ['Mar', '1 March 1921', '31 March 1921'],
    ['4 Mar – 20 Mar', '4 March 1921', '20 March 1921'],
    ['Mar – Apr', '21 March 1921', '30 April 1921'],
    ['Mar – Apr', '1 March 1921', '30 April 1921'],
  ])('shows the stretch that the button "%s" names', async (sign, from, to) => {
    const { newest } = draw()
    const button = screen.getByRole('button', { name: `${sign}: show ${from} to ${to}` })
    await userEvent.click(button)
    expect([newest().view.from, newest().view.to].map(words.formats.day)).toEqual([from, to])
    expect(button).toHaveAttribute('aria-current', 'true')
  })

  test('goes on from the days that a person has panned to', async () => {
    const { newest, events } = draw()
    act(() => {
      events().onView?.({ from: parseIsoDay('1921-04-01')!, to: parseIsoDay('1921-04-17')! })
    })
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(newest().view).toEqual({ from: parseIsoDay('1921-04-04'), to: parseIsoDay('1921-04-14') })
  })

  test('says in words that it could not be drawn, and where the events are', () => {
    const { events } = draw()
    act(() => {
      events().onFail(new Error('no room'))
    })
    expect(screen.getByRole('alert')).toHaveTextContent(/could not be drawn.*list of events/)
  })
})

describe('on a narrow screen', () => {
  test('the strip gives way to a list of days', () => {
    renderWithLesson(<TimelineList />)
    expect(screen.getByRole('list', { name: 'Days and their events' })).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'Days in view' })).toBeNull()
  })
})
