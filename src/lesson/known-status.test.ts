import { describe, expect, it } from 'vitest'
import { realIndex } from '#tests/support/real-lesson.ts'
import { knownStatusOf, unknownAt } from './known-status.ts'

const index = realIndex()
const { lesson } = index
const day = lesson.documentDay

describe('the status of a thing', () => {
  it('of an event is known from its first day on, where everyone’s knowledge counts', () => {
    for (const { id, when } of lesson.events) {
      if (when.from === null) continue
      expect(knownStatusOf(index, id, { asOf: when.from, knowledge: 'all' })).toBe('known')
      expect(knownStatusOf(index, id, { asOf: when.from - 1, knowledge: 'all' })).toBe('later')
    }
  })
  it('of an event waits for the day it became known, where the addressees’ knowledge counts', () => {
    const reached = lesson.events.filter(({ knownOn, when }) => knownOn !== undefined && when.from !== null)
    expect(reached.length).toBeGreaterThan(0)
    for (const { id, knownOn } of reached) {
      expect(knownStatusOf(index, id, { asOf: knownOn!, knowledge: 'receivers' })).toBe('known')
      expect(knownStatusOf(index, id, { asOf: knownOn! - 1, knowledge: 'receivers' })).toBe('later')
    }
    const silent = lesson.events.find((event) => event.knownOn === undefined && event.when.from! < day)!
    expect(knownStatusOf(index, silent.id, { asOf: day, knowledge: 'receivers' })).toBe('not-established')
  })
  it('of a shape goes by its own first day', () => {
    for (const { id, when } of [...lesson.fronts, ...lesson.movements, ...lesson.lines])
      expect(knownStatusOf(index, id, { asOf: day, knowledge: 'all' })).toBe(
        when.from === null || when.from <= day ? 'known' : 'later',
      )
  })
  it('of a shape goes by the events that name it, where the addressees’ knowledge counts', () => {
    for (const { id } of lesson.movements) {
      const events = index
        .eventsNaming(id)
        .map((event) => knownStatusOf(index, event.id, { asOf: day, knowledge: 'receivers' }))
      if (knownStatusOf(index, id, { asOf: day, knowledge: 'all' }) === 'later' || events.length === 0) continue
      const status = knownStatusOf(index, id, { asOf: day, knowledge: 'receivers' })
      expect(status === 'known').toBe(events.includes('known'))
    }
  })
  it('of a place, a person, a term and the document is always known', () => {
    for (const { id } of [...lesson.places, ...lesson.people, ...lesson.terms, ...lesson.passages, ...lesson.sources])
      expect(knownStatusOf(index, id, { asOf: lesson.frame.from, knowledge: 'receivers' })).toBe('known')
  })
  it('of a dispute is later on every day: it is held in hindsight', () => {
    expect(unknownAt(index, { asOf: lesson.frame.to, knowledge: 'all' })).toEqual(
      new Map(lesson.disputes.map(({ id }) => [id, 'later'])),
    )
  })
})
