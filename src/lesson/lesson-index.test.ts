import { describe, expect, it } from 'vitest'
import { kindOf } from '#src/domain/ref.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'

const tiny = tinyIndex()
const real = realIndex()

describe('the index of a lesson', () => {
  it('makes neighbours of whoever names a thing and the thing', () => {
    for (const index of [tiny, real]) {
      for (const event of index.lesson.events) {
        for (const place of event.places) expect(index.neighbours(place).has(event.id)).toBe(true)
        for (const { source } of event.citations) expect(index.neighbours(source).has(event.id)).toBe(true)
      }
    }
  })
  it('lights the same things for a recommendation and for its passage', () => {
    for (const { id, passage } of real.lesson.recommendations) {
      expect([...real.litBy(id)].sort()).toEqual([...real.litBy(passage)].sort())
    }
  })
  it('lights for a recommendation its passage, places, shapes, outcome events, and events that name its passage', () => {
    for (const each of real.lesson.recommendations) {
      const lit = real.litBy(each.id)
      const naming = real.lesson.events
        .filter((event) => event.passages.includes(each.passage))
        .map((event) => event.id)
      const due = [each.id, each.passage, ...each.namedPlaces, ...each.inferredPlaces, ...each.shapes]
      expect([...due, ...each.outcome.events, ...naming].filter((ref) => !lit.has(ref))).toEqual([])
    }
  })
  it('gives seals only to events that an outcome names', () => {
    const sealed = real.lesson.events.filter((event) => real.sealsOf(event.id).length > 0).map((event) => event.id)
    const due = new Set(real.lesson.recommendations.flatMap((each) => each.outcome.events))
    expect(new Set(sealed)).toEqual(due)
  })
  it('holds a front until the day before the next one', () => {
    const mains = real.lesson.fronts.filter((front) => front.part === 'main')
    for (const front of mains) {
      expect(real.frontOn(front.day)?.id).toBe(front.id)
      if (front.when.to !== null) expect(real.frontOn(front.when.to)?.id).toBe(front.id)
    }
    expect(real.frontOn(mains[0]!.day - 1)).toBeUndefined()
  })
  it('finds every entity by its ref', () => {
    for (const { id } of [...real.lesson.terms, ...real.lesson.disputes, ...real.lesson.passages]) {
      expect(real.find(id)?.id).toBe(id)
      expect(kindOf(id)).toMatch(/term|dispute|passage/)
    }
    expect([real.has('place:nowhere'), real.find('place:nowhere')]).toEqual([false, undefined])
  })
})
