import { describe, expect, test } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { focusOf } from './focus.ts'

const on = (index: LessonIndex, more: Partial<Horizon> = {}) =>
  createOutlook(index, { asOf: index.lesson.documentDay, later: 'show', knowledge: 'all', ...more })
const tiny = on(tinyIndex())
const focus = (ref: Ref, outlook = tiny) => focusOf(tinyIndex(), outlook, { ref, from: 'reader', serial: 1 })

describe('what a choice asks the map to show', () => {
  test('is nothing when the map made the choice itself, or nothing is chosen', () => {
    expect(focusOf(tinyIndex(), tiny, { ref: 'place:kell', from: 'map', serial: 1 })).toBeNull()
    expect(focusOf(tinyIndex(), tiny, null)).toBeNull()
  })

  test('is the point of a place', () => {
    expect(focus('place:kell')).toEqual([2.5, 2.2, 2.5, 2.2])
  })

  test('is nothing for a place off the map', () => {
    expect(focus('place:vantor')).toBeNull()
  })

  test('is the whole of a shape', () => {
    expect(focus('movement:mv-archive')).toEqual([1, 1, 2.5, 2.2])
  })

  test('is only where a movement set out, while its goal may not be shown', () => {
    const underWay = on(tinyIndex(), { asOf: toDay(1921, 3, 12), later: 'hide' })
    expect(focus('movement:mv-archive', underWay)).toEqual([1, 1, 1, 1])
    expect(focus('movement:mv-archive', on(tinyIndex(), { later: 'hide' }))).toBeNull()
  })

  test('is seal, named places and shapes of the day for a recommendation, the same for its passage', () => {
    expect(focus('recommendation:1')).toEqual([1, 1, 3, 2.6])
    expect(focus('passage:rec-1')).toEqual(focus('recommendation:1'))
  })

  test('is nothing for a recommendation without a place', () => {
    expect(focus('recommendation:2')).toBeNull()
  })

  test('is nothing for a person or a source', () => {
    expect(focus('source:letter-7')).toBeNull()
  })

  test('stays on the map for every recommendation of the real lesson', () => {
    const { lesson } = realIndex()
    for (const { id } of lesson.recommendations) {
      const found = focusOf(realIndex(), on(realIndex()), { ref: id, from: 'reader', serial: 1 })
      if (found === null) continue
      const [west, south, east, north] = found
      expect(west >= 112 && south >= 33 && east <= 137 && north <= 52).toBe(true)
    }
  })
})
