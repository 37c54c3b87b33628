import { describe, expect, it } from 'vitest'
import type { Event } from '#src/domain/lesson.ts'
import { areLikelyTwins, likeness } from './likely-twins.ts'

const event = (headline: string, from: number | null, ...places: Event['places']) => ({
  headline,
  when: { edtf: '', from, to: from, start: {}, end: {} },
  places,
})

describe('two headlines', () => {
  it('are alike for saying the same in another order and tense', () => {
    expect(likeness('The fleet enters Port Alder', 'Port Alder is entered by the fleet')).toBe(1)
  })
  it('are not alike for small words', () => {
    expect(likeness('The end of the war', 'The day of the two')).toBe(0)
    expect(likeness('Off we go', 'On it is')).toBe(0)
  })
})

describe('two events', () => {
  const first = event('The fleet enters Port Alder', -17830, 'place:port-alder')

  it('are likely twins with the same day, a place in common and a similar headline', () => {
    const other = event('Fleet enters the harbour of Port Alder', -17830, 'place:kell', 'place:port-alder')
    expect(areLikelyTwins(first, other)).toBe(true)
  })
  it('are none on another day, at another place or with another headline', () => {
    expect(areLikelyTwins(first, { ...first, when: event('', -17829).when })).toBe(false)
    expect(areLikelyTwins(first, { ...first, places: ['place:kell'] })).toBe(false)
    expect(areLikelyTwins(first, { ...first, headline: 'The harbour master resigns' })).toBe(false)
  })
  it('are none when neither has a day', () => {
    const undated = event('The fleet enters Port Alder', null, 'place:port-alder')
    expect(areLikelyTwins(undated, undated)).toBe(false)
  })
})
