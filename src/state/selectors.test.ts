import { describe, expect, it } from 'vitest'
import { overlaps } from '#src/domain/span.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { createSelectors } from './selectors.ts'
import { initialState } from './store.ts'

const index = tinyIndex()
const { lesson } = index
const selectors = createSelectors(index)
const start = initialState(lesson)

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
    const chosen = { ...start, selection: { ref: lesson.places[0]!.id, from: 'map' as const } }
    expect(selectors.lit(chosen)).toBe(selectors.lit({ ...chosen, asOf: start.asOf + 1 }))
    expect(selectors.visibleEvents(start)).toBe(selectors.visibleEvents(chosen))
  })
  it('name as later what had not begun on the as-of day', () => {
    const later = selectors.laterRefs(start)
    for (const event of lesson.events) {
      expect(later.has(event.id)).toBe(event.when.from !== null && event.when.from > lesson.documentDay)
    }
    expect(later.size).toBeGreaterThan(0)
  })
  it('hide what is later only where the reader asked for it', () => {
    expect(selectors.hidden(start).size).toBe(0)
    const hiding = { ...start, later: 'hide' as const }
    const events = selectors.visibleEvents(hiding)
    expect(events).toEqual(index.eventsByDay.filter(({ when }) => when.from === null || when.from <= start.asOf))
    expect(events.length).toBeLessThan(lesson.events.length)
  })
  it('take what reached the addressees from the day on which it became known', () => {
    const narrow = { ...start, later: 'hide' as const, knowledge: 'pyongyang' as const }
    const shown = new Set(selectors.visibleEvents(narrow).map((event) => event.id))
    for (const event of lesson.events) {
      const known =
        (event.when.from ?? -Infinity) <= start.asOf && event.knownOn !== undefined && event.knownOn <= start.asOf
      expect(shown.has(event.id)).toBe(known)
    }
  })
})
