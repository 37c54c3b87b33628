import { describe, expect, test } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { parseLesson } from '#src/lesson/parse-lesson.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { withManyEvents } from './many-events.ts'
import { nameIn, toTimelineJs } from './timelinejs-data.ts'

const made = withManyEvents(realLesson(), 500)

describe('a lesson of many events', () => {
  test('is the same on every machine, and another for another seed', () => {
    expect(withManyEvents(realLesson(), 500)).toEqual(made)
    expect(withManyEvents(realLesson(), 500, 2).events).not.toEqual(made.events)
  })

  test('can be opened by the app, with every ref of every event found', () => {
    const parsed = parseLesson(JSON.stringify(made), 'made')
    if ('issues' in parsed) throw new Error('it cannot be read')
    const index = indexLesson(parsed.lesson)
    expect(new Set(made.events.map(({ id }) => id)).size).toBe(500)
    for (const { places, passages, citations } of made.events) {
      const refs = [...places, ...passages, ...citations.map(({ source }) => source)]
      expect(refs.filter((ref) => !index.has(ref))).toEqual([])
    }
    const lit = made.recommendations.flatMap(({ outcome }) => outcome.events)
    expect(lit.length).toBeGreaterThan(0)
    expect(lit.filter((id) => !index.has(id))).toEqual([])
  })

  test('keeps to the frame of the lesson, wherever the real events do', () => {
    const { from, to } = made.frame
    const isWithin = (day: number | null) => day === null || (day >= from && day <= to)
    expect(made.events.filter(({ when }) => !isWithin(when.from) || !isWithin(when.to))).toEqual([])
  })

  test('repeats lanes, importance and lengths, and says nothing of history', () => {
    for (const [number, event] of made.events.entries()) {
      const real = realLesson().events[number % realLesson().events.length]!
      expect([event.lane, event.importance]).toEqual([real.lane, real.importance])
      const days = ({ from, to }: typeof real.when) => (from === null || to === null ? null : to - from)
      expect(days(event.when)).toBe(days(real.when))
    }
    expect(JSON.stringify(made.events)).not.toMatch(/Stalin|telegram to| the /)
  })
})

test('TimelineJS gets the same headlines, summaries and days, as text', () => {
  const lesson = tinyLesson()
  const { events } = toTimelineJs(lesson)
  const dated = lesson.events.filter(({ when }) => when.from !== null || when.to !== null)
  expect(events.map(({ unique_id }) => unique_id)).toEqual(dated.map(({ id }) => nameIn(id)))
  const letter = events.find(({ text }) => text.headline.startsWith('The letter'))
  expect(letter).toMatchObject({ start_date: { year: 1921, month: 3, day: 9 } })
  expect(letter).not.toHaveProperty('end_date')
  expect(letter?.text.text).toMatch(/^<p>[^<]+<\/p>$/)
})
