import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { createActions } from './actions.ts'
import type { AppState } from './app-state.ts'
import { dayToFollow, dayToStart, daysToPlay } from './play.ts'
import { createAppStore } from './store.ts'

const { lesson } = tinyIndex()
const { firstView, frame } = lesson
function make(patch: Partial<AppState> = {}) {
  const store = createAppStore(lesson, patch)
  return { actions: createActions(store, lesson), now: () => store.getState() }
}

describe('the days that are played', () => {
  it('are the chosen ones, else those first shown, else all', () => {
    const window = { from: frame.from + 1, to: frame.from + 4 }
    expect(daysToPlay(lesson, { asOf: firstView.from, window })).toBe(window)
    expect(daysToPlay(lesson, { asOf: firstView.to, window: null })).toBe(firstView)
    expect(daysToPlay(lesson, { asOf: firstView.to + 1, window: null })).toBe(frame)
  })
  it('are each shown once from the first to the last, and again in a loop', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(days, fc.integer({ min: -5, max: 80 }), ([from, length], asOf) => {
        const range = { from, to: from + length }
        const shown = [dayToStart(asOf, range)]
        for (let next = dayToFollow(shown[0]!, range, false); next !== null; next = dayToFollow(next, range, false)) {
          shown.push(next)
        }
        expect(shown).toEqual(Array.from({ length: shown.length }, (_, at) => range.to - shown.length + 1 + at))
        expect(dayToFollow(range.to, range, true)).toBe(range.from)
      }),
    )
  })
})

describe('play', () => {
  it('goes on day by day and stands still on the last day', () => {
    const { actions, now } = make({ asOf: firstView.to - 2 })
    actions.play()
    expect(now()).toMatchObject({ asOf: firstView.to - 2, playing: firstView })
    actions.playOn()
    expect(now()).toMatchObject({ asOf: firstView.to - 1, playing: firstView })
    actions.playOn()
    expect(now()).toMatchObject({ asOf: firstView.to, playing: null })
  })
  it('begins again where nothing is left to show', () => {
    const { actions, now } = make({ asOf: firstView.to })
    actions.play()
    expect(now().asOf).toBe(firstView.from)
  })
  it('in a loop goes from the last day to the first', () => {
    const { actions, now } = make({ asOf: firstView.to - 1, loop: true })
    actions.play()
    actions.playOn()
    expect(now()).toMatchObject({ asOf: firstView.to, playing: firstView })
    actions.playOn()
    expect(now()).toMatchObject({ asOf: firstView.from, playing: firstView })
  })
  it('stops when a person sets the day', () => {
    const { actions, now } = make()
    actions.play()
    actions.setAsOf(firstView.from)
    expect(now()).toMatchObject({ asOf: firstView.from, playing: null })
  })
  it('goes on within days that are chosen meanwhile', () => {
    const { actions, now } = make()
    actions.play()
    const window = { from: firstView.to - 1, to: firstView.to }
    actions.setWindow(window)
    expect(now().playing).toEqual(window)
    actions.playOn()
    expect(now().asOf).toBe(window.from)
  })
  it('of a single day is no play', () => {
    const { actions, now } = make({ window: { from: frame.from, to: frame.from } })
    actions.play()
    expect(now().playing).toBeNull()
  })
})
