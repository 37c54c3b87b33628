import { describe, expect, it } from 'vitest'
import { overlaps } from '#src/domain/span.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import type { AppState } from './app-state.ts'
import { createSelectors } from './selectors.ts'
import { initialState } from './store.ts'

const index = tinyIndex()
const { lesson } = index
const selectors = createSelectors(index)
const start: AppState = { ...initialState(lesson), later: 'show' }

describe('selectors', () => {
  it('show every event where no window and no lane is chosen', () => {
    expect(selectors.visibleEvents(start)).toHaveLength(lesson.events.length)
  })
  it('show the events that share a day with the window', () => {
    const window = { from: lesson.documentDay, to: lesson.documentDay + 1 }
    const expected = index.eventsByDay.filter((event) => overlaps(event.when, window))
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(lesson.events.length)
    expect(selectors.visibleEvents({ ...start, window })).toEqual(expected)
  })
  it('give the same object again while nothing they depend on has changed', () => {
    const chosen = { ...start, selection: lesson.places[0]!.id }
    expect(selectors.lit(chosen)).toBe(selectors.lit({ ...chosen, asOf: start.asOf + 1 }))
    expect(selectors.visibleEvents(start)).toBe(selectors.visibleEvents(chosen))
  })
  it('hide what is later only where the reader asked for it', () => {
    expect(selectors.hidden(start).size).toBe(0)
    const hiding = { ...start, later: 'hide' as const }
    const events = selectors.visibleEvents(hiding)
    expect(events).toEqual(index.eventsByDay.filter(({ when }) => when.from === null || when.from <= start.asOf))
    expect(events.length).toBeLessThan(lesson.events.length)
  })
  it('light nothing, and show no choice, where what is chosen lies beyond the horizon', () => {
    const later = index.eventsByDay.find(({ when }) => (when.from ?? 0) > start.asOf)!
    const chosen = { ...start, selection: later.id }
    expect(selectors.shownSelection(chosen)).toBe(chosen.selection)
    expect(selectors.lit(chosen).size).toBeGreaterThan(1)
    const hiding = { ...chosen, later: 'hide' as const }
    expect(selectors.isBeyond(hiding)).toBe(true)
    expect(selectors.shownSelection(hiding)).toBeNull()
    expect(selectors.lit(hiding).size).toBe(0)
  })
  it('take an event under way to last until the as-of day, whatever its end', () => {
    const lasting = index.eventsByDay.find(({ when }) => (when.to ?? 0) > (when.from ?? 0))!
    const state = { ...start, asOf: lasting.when.from!, window: { from: lasting.when.to!, to: lasting.when.to! } }
    expect(selectors.visibleEvents(state)).toContain(lasting)
    expect(selectors.visibleEvents({ ...state, later: 'hide' })).not.toContain(lasting)
  })
  it('take what reached the addressees from the day on which it became known', () => {
    const narrow = { ...start, later: 'hide' as const, knowledge: 'receivers' as const }
    const shown = new Set(selectors.visibleEvents(narrow).map((event) => event.id))
    for (const event of lesson.events) {
      const known =
        (event.when.from ?? -Infinity) <= start.asOf && event.knownOn !== undefined && event.knownOn <= start.asOf
      expect(shown.has(event.id)).toBe(known)
    }
  })
  it('mark the turning points of which nothing is known yet as later', () => {
    const labels = (state: AppState) => selectors.turningPoints(state).map(({ label, later }) => [label, later])
    expect(labels(start)).toEqual([
      ['The town is told', false],
      ['The carts go', true],
    ])
    expect(labels({ ...start, asOf: lesson.frame.from })).toEqual([
      ['The town is told', true],
      ['The carts go', true],
    ])
  })
  it('cut a turning point off at the as-of day where later things are hidden', () => {
    const hiding = { ...start, later: 'hide' as const, asOf: lesson.documentDay - 1 }
    expect(selectors.turningPoints(hiding)).toMatchObject([
      { label: 'The town is told', days: { from: lesson.documentDay - 1, to: lesson.documentDay - 1 } },
    ])
    expect(selectors.turningPoints({ ...hiding, asOf: lesson.frame.from })).toEqual([])
  })
  it('give the news of a day by importance, and by the day on which it became known', () => {
    const news = (patch: Partial<AppState>) => selectors.newsOfDay({ ...start, ...patch }).map(({ id }) => id)
    expect(news({ asOf: lesson.documentDay })).toEqual(['event:the-letter'])
    expect(news({ asOf: lesson.documentDay, knowledge: 'receivers' })).toEqual([])
    expect(news({ asOf: lesson.documentDay + 1, knowledge: 'receivers' })).toEqual(['event:the-letter'])
  })
  it('know the latest news of a day, by the day on which it became known, and none of what is yet to come', () => {
    const latest = (patch: Partial<AppState>) => {
      const found = selectors.latestNews({ ...start, later: 'show', ...patch })
      return found === null ? null : [found.event.id, found.day - lesson.documentDay]
    }
    expect(latest({ asOf: lesson.documentDay + 1 })).toEqual(['event:the-letter', 0])
    expect(latest({ asOf: lesson.documentDay + 9, knowledge: 'receivers' })).toEqual(['event:the-letter', 1])
    // of two on one day the more important
    expect(latest({ asOf: lesson.documentDay - 1 })).toEqual(['event:fall-of-port-alder', -1])
    expect(latest({ asOf: lesson.frame.from - 1 })).toBeNull()
  })
})
