import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { createOutlook } from './outlook.ts'

const index = tinyIndex()
const on = (day: number, more: Partial<Horizon> = {}) =>
  createOutlook(index, { asOf: toDay(1921, 3, day), later: 'hide', knowledge: 'all', ...more })
const ARCHIVE = 'event:archive-reaches-kell'
const CARTS = 'movement:mv-archive'

describe('an outlook', () => {
  it('is the whole lesson where later things are shown', () => {
    const open = on(9, { later: 'show' })
    expect(open.events).toBe(index.eventsByDay)
    expect(open.hidden.size).toBe(0)
    expect(open.neighbours('recommendation:1')).toEqual(index.neighbours('recommendation:1'))
    expect(open.titleOf(ARCHIVE)).toBe('The archive reaches the hills')
    expect(open.statusOf(ARCHIVE)).toBe('later')
  })
  it('leaves out, of everything, what is later, and what only leads there', () => {
    const { hidden, events, neighbours, litBy } = on(9)
    expect(hidden.has(ARCHIVE)).toBe(true)
    expect(events.some(({ id }) => hidden.has(id))).toBe(false)
    for (const refs of [neighbours('recommendation:1'), litBy('recommendation:1')]) {
      expect(refs.size).toBeGreaterThan(0)
      expect([...refs].filter((ref) => hidden.has(ref))).toEqual([])
    }
    expect(neighbours(ARCHIVE).size).toBe(0)
    expect(litBy(ARCHIVE).size).toBe(0)
  })
  it('gives what is under way the name and the days of its beginning, until the day it is over', () => {
    const during = on(12)
    expect(during.isUnderWay(ARCHIVE)).toBe(true)
    expect(during.titleOf(ARCHIVE)).toBe('The archive leaves the town')
    expect(during.daysOf(index.find(ARCHIVE)!.when)).toMatchObject({ to: toDay(1921, 3, 12), end: {} })
    const after = on(13)
    expect(after.isUnderWay(ARCHIVE)).toBe(false)
    expect(after.titleOf(ARCHIVE)).toBe('The archive reaches the hills')
    expect(after.daysOf(index.find(ARCHIVE)!.when)).toBe(index.find(ARCHIVE)!.when)
  })
  it('joins a movement under way only with the place where it set out', () => {
    const placesOf = (day: number) => [...on(day).neighbours(CARTS)].filter((ref) => ref.startsWith('place:'))
    expect(placesOf(12)).toEqual(['place:orsa-town'])
    expect(placesOf(13)).toEqual(['place:orsa-town', 'place:stone-ford', 'place:kell'])
    expect(on(12).neighbours('place:kell').has(CARTS)).toBe(false)
    expect(on(13).neighbours('place:kell').has(CARTS)).toBe(true)
  })
  it('has the last main front that was known', () => {
    expect(on(9).front?.id).toBe('front:front-1921-03-07')
    expect(on(1).front).toBeUndefined()
    expect(on(7, { knowledge: 'receivers' }).front?.id).toBeUndefined()
    expect(on(8, { knowledge: 'receivers' }).front?.id).toBe('front:front-1921-03-07')
  })
})
