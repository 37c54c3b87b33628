import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSegments } from './document.ts'

describe('segments of a marked text', () => {
  it('name the innermost mark last', () => {
    // "hills north of Port" with the whole phrase and the town marked
    expect(
      toSegments(19, [
        { start: 15, end: 19 },
        { start: 0, end: 19 },
      ]),
    ).toEqual([
      { start: 0, end: 15, marks: [1] },
      { start: 15, end: 19, marks: [1, 0] },
    ])
  })
  it('join to the whole text, whatever is marked', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(range, { maxLength: 6 }), (length, ranges) => {
        const inside = ranges.filter((each) => each.end <= length)
        const segments = toSegments(length, inside)
        expect(segments[0]?.start).toBe(0)
        expect(segments.at(-1)?.end).toBe(length)
        segments.slice(1).forEach((segment, index) => {
          expect(segment.start).toBe(segments[index]?.end)
        })
      }),
    )
  })
})
