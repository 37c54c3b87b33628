import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { TimeSpan } from '#src/domain/span.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { lastBegunBy, relatedEvents, toDayChoices } from './event-groups.ts'
import { words } from '#tests/support/english.ts'

const index = realIndex()

function eventOn(id: string, when: Partial<TimeSpan>): Event {
  const span = { edtf: '', from: null, to: null, start: {}, end: {}, ...when }
  return { ...index.lesson.events[0]!, id: `event:${id}`, when: span }
}

describe('groupByDay', () => {
  it('puts events under the day on which they began, in words', () => {
    const [first, second] = [toDay(1950, 10, 12), toDay(1950, 10, 13)]
    const groups = toDayChoices(
      [
        eventOn('a', { from: first, to: first }),
        eventOn('b', { from: first, to: second }),
        eventOn('c', { from: second, to: second }),
      ],
      words,
    )
    expect(groups.map((group) => [group.heading, group.items.map((event) => event.id)])).toEqual([
      ['12 October 1950', ['event:a', 'event:b']],
      ['13 October 1950', ['event:c']],
    ])
  })

  it('puts undated events under words that say so', () => {
    expect(toDayChoices([eventOn('a', {})], words).map((group) => group.heading)).toEqual(['No date'])
  })
})

describe('bearingOn', () => {
  it('keeps every event where no recommendation is asked for', () => {
    expect(relatedEvents(index, index.eventsByDay, null)).toBe(index.eventsByDay)
  })

  it('keeps the events of the outcome and those that bear on the text', () => {
    const third = index.lesson.recommendations.find((each) => each.number === 3)!
    const kept = relatedEvents(index, index.eventsByDay, third.id)
    const expected = index.eventsByDay.filter(
      (event) => third.outcome.events.includes(event.id) || event.passages.includes(third.passage),
    )
    expect(kept).toEqual(expected)
    expect(kept.length).toBeGreaterThan(third.outcome.events.length)
    expect(kept.length).toBeLessThan(index.eventsByDay.length)
  })
})

describe('lastBegunBy', () => {
  const events = [1, 5, 9].map((day) => eventOn(`day-${day}`, { from: day, to: day })).concat(eventOn('undated', {}))
  it.each([
    [0, undefined],
    [5, 'event:day-5'],
    [8, 'event:day-5'],
    [90, 'event:day-9'],
  ])('on day %i finds the event that began last', (day, id) => {
    expect(lastBegunBy(events, day)?.id).toBe(id)
  })
})
