// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { NEW_LECTURE } from '#src/domain/lecture.ts'
import { SHORTCUTS, SHORTCUT_IDS } from '#src/domain/shortcut.ts'
import { NOT_PRESENTING } from '#src/app/present/not-presenting.ts'
import type { Effects } from '#src/features/session.tsx'
import { present } from '#tests/support/present.tsx'

describe('a lecture', () => {
  test('begins at the first step, and a clicker leads through every beat and back', async () => {
    const { now } = present()
    expect(now()).toEqual(['look-at-the-card', 0])
    await userEvent.keyboard('{PageDown}{ArrowRight} ')
    expect(now()).toEqual(['look-at-the-card', 3])
    await userEvent.keyboard('{PageUp}{ArrowLeft}')
    expect(now()).toEqual(['look-at-the-card', 1])
    await userEvent.keyboard('{End}')
    expect(now()).toEqual(['the-hills', 0])
    await userEvent.keyboard('{Home}2{Enter}')
    expect(now()).toEqual(['the-port', 0])
    // the button that was pressed last does not take the number's Enter
    screen.getByRole('button', { name: 'Open audience window' }).focus()
    await userEvent.keyboard('3{Enter}')
    expect(now()).toEqual(['the-hills', 0])
  })

  test('tells a screen reader of step and beat', async () => {
    present()
    await userEvent.keyboard('{PageDown}')
    expect(screen.getByText('Step 1 of 3, Before you read: The words')).toHaveAttribute('role', 'status')
  })

  test('lights a black screen before it goes on', async () => {
    const { now, session } = present()
    await userEvent.keyboard('.')
    expect(screen.getByRole('img', { name: 'The screen is black' })).toBeVisible()
    await userEvent.keyboard('{PageDown}')
    expect(session.store.getState().onStage.screen).toBe('on')
    expect(now()).toEqual(['look-at-the-card', 0])
  })

  test('has a spotlight that keys light, move and put out', async () => {
    const { session, now } = present()
    await userEvent.keyboard('s')
    expect(session.store.getState().onStage.spotlight).toEqual({ on: 'stage', at: [0.5, 0.5] })
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowUp}{/Shift}')
    const [x, y] = session.store.getState().onStage.spotlight?.at ?? []
    expect(x).toBeCloseTo(0.52)
    expect(y).toBeCloseTo(0.48)
    expect(now()).toEqual(['look-at-the-card', 0])
    await userEvent.keyboard('s')
    expect(session.store.getState().onStage.spotlight).toBeNull()
    // Escape puts light and tool away at once
    await userEvent.keyboard('s{Escape}')
    expect(session.store.getState().onStage.spotlight).toBeNull()
    expect(screen.getByRole('button', { name: 'Spotlight' })).toHaveAttribute('aria-pressed', 'false')
  })

  test('leaves letters to a field, and heeds a clicker even there', async () => {
    const { now, session } = present({ tour: { id: 'short-walk', path: 'full', step: 'look-at-the-card' }, beat: 3 })
    const field = screen.getByRole('spinbutton', { name: 'All of it: hands, before the discussion' })
    await userEvent.type(field, '12')
    expect(session.store.getState().lecture.votes).toEqual({ 'vote-was-it-obeyed': [[12, 0]] })
    await userEvent.keyboard('{ArrowRight}')
    expect(now()).toEqual(['look-at-the-card', 3])
    await userEvent.keyboard('{PageDown}')
    expect(now()).toEqual(['look-at-the-card', 4])
  })

  test('shows a vote on the stage as its hands are counted', () => {
    const { session } = present({ tour: { id: 'short-walk', path: 'full', step: 'look-at-the-card' }, beat: 3 })
    act(() => {
      session.actions.countHands('vote-was-it-obeyed', 0, 0, 9)
      session.actions.countHands('vote-was-it-obeyed', 1, 1, 4)
    })
    const [first, second] = within(screen.getByRole('region', { name: 'Stage' })).getAllByRole('listitem')
    expect(first).toHaveTextContent('A All of itBefore the discussion: 9After the discussion: 0')
    expect(second).toHaveTextContent('B Half of itBefore the discussion: 0After the discussion: 4')
  })

  test('shows of a vote taken many times the first count and the newest two', () => {
    const votes = { 'vote-was-it-obeyed': [10, 11, 12, 13, 14].map((hands) => [hands, 0]) }
    present({
      tour: { id: 'short-walk', path: 'full', step: 'look-at-the-card' },
      beat: 3,
      lecture: { ...NEW_LECTURE, votes },
    })
    const [first] = within(screen.getByRole('region', { name: 'Stage' })).getAllByRole('listitem')
    expect(first).toHaveTextContent('A All of itBefore the discussion: 10Vote 4: 13Vote 5: 14')
  })

  test('asks for every key that is listed for a lecture', () => {
    const asked = new Set<string>()
    const onShortcut: Effects['onShortcut'] = (id) => {
      asked.add(id)
      return () => undefined
    }
    present({ oneWindow: true }, { onShortcut })
    const listed = SHORTCUT_IDS.filter((id) => SHORTCUTS[id].scope === 'present')
    expect(listed.filter((id) => !asked.has(id))).toEqual([])
  })

  test('moves its map by hand: it follows the pointer and the keys, and comes back', async () => {
    const { session } = present()
    const center = () => session.store.getState().camera?.center ?? []
    await userEvent.click(screen.getByRole('button', { name: 'Move the map' }))
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(center()[0]).toBeGreaterThan(2)
    expect(center()[1]).toBeCloseTo(2)
    const ink = screen.getByRole('img', { name: 'Nothing is drawn here' })
    ink.setPointerCapture = () => undefined
    await userEvent.pointer([
      { target: ink, keys: '[MouseLeft>]', coords: { clientX: 10, clientY: 10 } },
      { coords: { clientX: 60, clientY: 10 } },
      { keys: '[/MouseLeft]' },
    ])
    expect(center()[0]).toBeLessThan(2)
    expect(session.store.getState().lecture.strokes).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Back to this step’s view' }))
    expect(session.store.getState().camera).toBeNull()
  })

  test('switches off single letters where they are switched off', async () => {
    const { session } = present({ letterKeys: false })
    await userEvent.keyboard('b')
    expect(session.store.getState().onStage.screen).toBe('on')
    await userEvent.keyboard('{PageDown}')
    expect(session.store.getState().beat).toBe(1)
  })
})

describe('several consoles', () => {
  test.each([
    [true, 5],
    [false, undefined],
  ])('count the time in one of them: %s', (countsTime, seconds) => {
    let now = 0
    let ring = () => {}
    const { session } = present(
      {},
      {
        presenting: { ...NOT_PRESENTING, countsTime: () => countsTime },
        milliseconds: () => now,
        afterDelay: (pause, act) => {
          if (pause === 5_000) ring = act
          return () => undefined
        },
      },
    )
    now = 5_000
    act(() => {
      ring()
    })
    expect(session.store.getState().lecture.used['look-at-the-card']).toBe(seconds)
  })
})

describe('the audience’s window', () => {
  test('has the stage alone, and asks for neither notes nor answers', async () => {
    const { file } = present({ stage: true, tour: { id: 'short-walk', path: 'full', step: 'look-at-the-card' } })
    expect(screen.queryByRole('region', { name: 'Console' })).toBeNull()
    await userEvent.keyboard('{PageDown}{PageDown}{PageDown}{PageDown}n')
    expect(screen.getByRole('heading', { name: 'What the sources say' })).toBeVisible()
    expect(file).not.toHaveBeenCalled()
    expect(screen.queryByRole('region', { name: 'Your notes' })).toBeNull()
  })
})

describe('one window', () => {
  test('fills with the stage, shows the notes over it, and Escape leaves what was opened last', async () => {
    const enter = vi.fn(() => Promise.resolve(false))
    const presenting = {
      fullScreen: { isOn: () => false, enter, leave: () => Promise.resolve(), onChange: () => () => undefined },
      keepAwake: () => () => undefined,
      countsTime: () => true,
      audience: { count: () => 0, onChange: () => () => undefined, open: () => false },
    }
    const { session } = present({}, { presenting })
    await userEvent.keyboard('{F5}')
    expect(enter).toHaveBeenCalledOnce()
    expect(session.store.getState().notices.map(({ text }) => text)).toEqual([
      'The browser did not allow full screen. Press F11, or use its menu.',
    ])
    expect(screen.queryByRole('region', { name: 'Console' })).toBeNull()
    await userEvent.keyboard('n')
    expect(screen.getByRole('region', { name: 'Your notes' })).toBeVisible()
    await userEvent.keyboard('b{Escape}')
    expect(session.store.getState().onStage.screen).toBe('on')
    expect(screen.getByRole('region', { name: 'Your notes' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Your notes' })).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('region', { name: 'Console' })).toBeVisible()
  })
})
