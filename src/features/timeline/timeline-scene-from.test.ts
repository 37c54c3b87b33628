import { describe, expect, test } from 'vitest'
import type { Event, Lesson } from '#src/domain/lesson.ts'
import { parseIsoDay } from '#src/domain/day.ts'
import type { Ref } from '#src/domain/ref.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { recommendationBehind, toTimelineItems, toTimelineScene } from './timeline-scene-from.ts'

const NONE: ReadonlySet<Ref> = new Set()
const day = (iso: string) => parseIsoDay(iso)!
const index = tinyIndex()
const choose = (selected: Ref | null) => ({
  selected,
  lit: selected === null ? NONE : index.litBy(selected),
  later: NONE,
  lanes: null,
})
const items = (selected: Ref | null = null) => toTimelineItems(index, choose(selected))
const find = (name: string, selected: Ref | null = null) => items(selected).find(({ id }) => id === `event:${name}`)!

/** The tiny lesson with the dates of one event replaced. */
function withDates(name: string, when: Partial<Event['when']>): Lesson {
  const lesson = tinyLesson()
  const events = lesson.events.map((event) =>
    event.id === `event:${name}` ? { ...event, when: { ...event.when, ...when } } : event,
  )
  return { ...lesson, events }
}

describe('the items of the strip', () => {
  test('stand on the days as written, whatever hour and zone stand beside them', () => {
    expect(find('pilots-asked-back')).toMatchObject({ from: day('1921-04-02'), to: day('1921-04-02') })
    expect(find('council-meets')).toMatchObject({ from: day('1921-03-08'), to: day('1921-03-09') })
  })

  test('say which of their ends are uncertain, and that they are disputed', () => {
    expect(find('archive-reaches-kell')).toMatchObject({ fromUncertain: false, toUncertain: true, disputed: false })
    expect(find('pilots-asked-back').disputed).toBe(true)
  })

  test('end with the frame, and fade there, where their end is open', () => {
    const open = indexLesson(withDates('council-meets', { to: null }))
    const council = toTimelineItems(open, choose(null)).find(({ id }) => id === 'event:council-meets')
    expect(council).toMatchObject({ to: day('1921-04-30'), toUncertain: true })
  })

  test('never leave the frame', () => {
    const early = indexLesson(withDates('council-meets', { from: day('1920-01-01') }))
    expect(toTimelineItems(early, choose(null)).find(({ id }) => id === 'event:council-meets')?.from).toBe(
      day('1921-03-01'),
    )
  })

  test('leave out what has no date at all: the list has it', () => {
    const undated = indexLesson(withDates('council-meets', { from: null, to: null }))
    expect(toTimelineItems(undated, choose(null)).map(({ id }) => id)).not.toContain('event:council-meets')
  })

  test('are those of the lanes that are shown', () => {
    const shown = toTimelineItems(index, { ...choose(null), lanes: ['vantor'] })
    expect(new Set(shown.map(({ lane }) => lane))).toEqual(new Set(['vantor']))
  })

  test('carry seals of outcomes only; other events of a chosen recommendation are tinted', () => {
    expect(find('archive-reaches-kell').seals).toEqual([1])
    expect(find('council-meets').seals).toEqual([])
    expect(find('council-meets', 'recommendation:1')).toMatchObject({ lit: true, tinted: true })
    expect(find('archive-reaches-kell', 'recommendation:1')).toMatchObject({ lit: true, tinted: false })
    expect(find('fleet-sails', 'recommendation:1')).toMatchObject({ lit: false, tinted: false })
  })

  test('are lit by the passage of a recommendation as by the recommendation itself', () => {
    expect(items('passage:rec-1').map(({ lit, tinted }) => [lit, tinted])).toEqual(
      items('recommendation:1').map(({ lit, tinted }) => [lit, tinted]),
    )
  })

  test('know the chosen one and what is later', () => {
    const later = new Set<Ref>(['event:pilots-asked-back'])
    const all = toTimelineItems(index, { ...choose('event:the-letter'), later })
    expect(all.filter((each) => each.selected).map(({ id }) => id)).toEqual(['event:the-letter'])
    expect(all.filter((each) => each.later).map(({ id }) => id)).toEqual(['event:pilots-asked-back'])
  })
})

describe('the scene', () => {
  const state = {
    selected: 'passage:rec-2' as Ref,
    lanes: ['vantor'],
    asOf: day('1921-03-09'),
    window: null,
    view: tinyLesson().firstView,
    motion: 'jump' as const,
  }

  test("has the lesson's frame, its own day with its label, and short names for the lanes shown", () => {
    expect(toTimelineScene(index, items(), state)).toMatchObject({
      frame: tinyLesson().frame,
      documentDay: day('1921-03-09'),
      documentDayLabel: 'the letter',
      lanes: [{ id: 'vantor', title: 'Vantor' }],
    })
  })

  test('lets the seals of the chosen recommendation stand out', () => {
    expect(toTimelineScene(index, items(), state).chosenSeal).toBe(2)
    expect(toTimelineScene(index, items(), { ...state, selected: null }).chosenSeal).toBeNull()
  })

  test('has no recommendation behind a passage that is not one', () => {
    expect(recommendationBehind(index, 'passage:news')).toBeUndefined()
    expect(recommendationBehind(index, 'event:the-letter')).toBeUndefined()
  })
})
