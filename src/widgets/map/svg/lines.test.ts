import { describe, expect, test } from 'vitest'
import type { XY } from '../mercator.ts'
import { inPieces } from './lines.ts'

const line = (length: number): XY[] => Array.from({ length }, (_, x) => ({ x, y: x % 2 }))

/** Every bend of these lines: a point with its two neighbours. */
function bendsOf(lines: readonly (readonly XY[])[]): Set<string> {
  return new Set(
    lines.flatMap((each) =>
      each.slice(2).map((after, at) => [each[at], each[at + 1], after].map((p) => `${p?.x},${p?.y}`).join(' ')),
    ),
  )
}

describe('a line in pieces', () => {
  test.each([3, 4, 10, 11, 57])('has every bend of the whole one, with %i points', (length) => {
    const whole = line(length)
    expect(bendsOf(inPieces([whole], 5).flat())).toEqual(bendsOf([whole]))
  })

  test('has no piece longer than was asked for', () => {
    expect(inPieces([line(57), line(2), line(30)], 5).map((group) => group.flat().length)).toSatisfy(
      (lengths: number[]) => lengths.every((each) => each <= 5),
    )
  })

  test('joins the end of a ring with its beginning', () => {
    const ring = [...line(12), { x: 0, y: 0 }]
    const bends = bendsOf(inPieces([ring], 5).flat())
    expect(bends).toContain('11,1 0,0 1,1')
  })

  test('puts short lines together', () => {
    expect(inPieces([line(2), line(2), line(2)], 5)).toEqual([[line(2), line(2)], [line(2)]])
  })
})
