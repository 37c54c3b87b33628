// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import type { AppState } from '#src/state/app-state.ts'
import { fakeClock } from '#tests/support/fake-clock.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { PlayClock } from '#src/app/play-clock.tsx'
import { PlayButton } from './play-button.tsx'
import { RepeatChoice, SpeedChoice } from './play-choices.tsx'
import { SpokenDay } from './spoken-day.tsx'

const day = (iso: string) => parseIsoDay(iso)!
function draw(patch: Partial<AppState> = {}) {
  const clock = fakeClock()
  const ui = (
    <>
      <PlayClock />
      <PlayButton />
      <SpeedChoice />
      <RepeatChoice />
      <SpokenDay />
    </>
  )
  const { session } = renderWithLesson(ui, { patch, effects: { afterDelay: clock.afterDelay } })
  return { ...clock, session, now: () => toIsoDay(session.store.getState().asOf) }
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('play', () => {
  test('shows a day a second from the as-of day on, until paused', async () => {
    const { pass, now } = draw()
    await press('Play')
    expect(now()).toBe('1921-03-09')
    pass(999)
    expect(now()).toBe('1921-03-09')
    pass(1)
    expect(now()).toBe('1921-03-10')
    pass(2000)
    expect(now()).toBe('1921-03-12')
    await press('Pause')
    pass(5000)
    expect(now()).toBe('1921-03-12')
  })

  test.each([
    ['½ day a second', 4000],
    ['2 days a second', 1000],
  ])('at %s takes %d milliseconds for two days', async (speed, milliseconds) => {
    const { pass, now } = draw()
    await userEvent.click(screen.getByRole('radio', { name: speed }))
    await press('Play')
    pass(milliseconds - 1)
    expect(now()).toBe('1921-03-10')
    pass(1)
    expect(now()).toBe('1921-03-11')
  })

  test('stops on the last of the chosen days, and then begins with the first', async () => {
    const window = { from: day('1921-03-08'), to: day('1921-03-10') }
    const { pass, now, waiting } = draw({ window })
    await press('Play')
    pass(10_000)
    expect([now(), waiting()]).toEqual(['1921-03-10', 0])
    await press('Play')
    expect(now()).toBe('1921-03-08')
  })

  test('loops over the days that its switch names', async () => {
    const window = { from: day('1921-03-08'), to: day('1921-03-10') }
    const { pass, now } = draw({ window })
    const repeat = screen.getByRole('checkbox', { name: 'Repeat from 8 Mar to 10 Mar' })
    await userEvent.click(repeat)
    expect(repeat).toBeChecked()
    await press('Play')
    pass(4000)
    expect(now()).toBe('1921-03-10')
  })

  test('stops when a person sets the day', async () => {
    const { pass, session, now, waiting } = draw()
    await press('Play')
    act(() => {
      session.actions.setAsOf(day('1921-03-05'))
    })
    pass(3000)
    expect([now(), waiting()]).toEqual(['1921-03-05', 0])
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument()
  })

  test('does not stand still as if it moved: a single day ends it, also in a loop', async () => {
    const window = { from: day('1921-03-08'), to: day('1921-03-10') }
    const { pass, session, waiting } = draw({ window, loop: true })
    await press('Play')
    pass(1000)
    act(() => {
      session.actions.setWindow({ from: day('1921-03-09'), to: day('1921-03-09') })
    })
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument()
    expect(waiting()).toBe(0)
  })

  test('has no clock of its own in the window of an audience', () => {
    const { pass, now, waiting } = draw({
      stage: true,
      playing: { from: day('1921-03-08'), to: day('1921-03-12') },
      asOf: day('1921-03-09'),
    })
    pass(5000)
    expect([now(), waiting()]).toEqual(['1921-03-09', 0])
  })

  test('goes at a day a second at first', () => {
    draw()
    const group = screen.getByRole('group', { name: 'Speed' })
    expect(within(group).getAllByRole('radio')).toHaveLength(3)
    expect(screen.getByRole('radio', { name: '1 day a second' })).toBeChecked()
  })
})

describe('the line of the day', () => {
  const said = () => screen.getByRole('status').textContent

  test('says the day, how many events begin, and their headlines', () => {
    draw({ asOf: day('1921-03-08') })
    expect(said()).toBe(
      '8 March 1921: 2 events. The northern fleet takes Port Alder. The council meets through the night',
    )
  })

  test('says of an empty day that it has none', () => {
    draw({ asOf: day('1921-03-07') })
    expect(said()).toBe('7 March 1921: no events')
  })

  test('follows play at a day a second', async () => {
    const { pass } = draw({ asOf: day('1921-03-07') })
    await press('Play')
    pass(2000)
    expect(said()).toMatch(/^9 March 1921: 1 event\. The letter/)
  })

  test('is silent at more than that, and speaks when play has stopped', async () => {
    const { pass } = draw({ asOf: day('1921-03-07'), speed: 2 })
    await press('Play')
    pass(1000)
    expect(said()).toBe('')
    await press('Pause')
    expect(said()).toMatch(/^9 March 1921/)
  })

  test("goes by the day on which a thing became known where the addressees' knowledge counts", () => {
    draw({ asOf: day('1921-03-10'), knowledge: 'receivers' })
    expect(said()).toMatch(/^10 March 1921: news of 1 event arrived\. /)
  })
})
