import { describe, expect, test } from 'vitest'
import { daysToWrite, layOutStrip, rowsWithRoom } from './strip-layout.ts'

const days = { from: 0, to: 29 }
const event = (id: string, from: number, importance = 1, label = 'A headline of usual length') => ({
  id,
  from,
  to: from,
  date: `${String(from)} Oct`,
  label,
  importance,
})

describe('the strip of the stage', () => {
  test('gives room to the most important first, and leaves out what has none', () => {
    const many = Array.from({ length: 12 }, (_, at) => event(`minor ${String(at)}`, 5, 2))
    const placed = layOutStrip([...many, event('major', 6, 1)], days, 4)
    expect(placed).toHaveLength(4)
    expect(placed.map(({ id }) => id)).toContain('major')
  })

  test('lets no two labels meet in a row', () => {
    const all = Array.from({ length: 30 }, (_, at) => event(String(at), at))
    const placed = layOutStrip(all, days, 6)
    for (const one of placed) {
      for (const other of placed) {
        if (one === other || one.row !== other.row) continue
        const first = one.start < other.start ? one : other
        expect(Math.abs(one.start - other.start)).toBeGreaterThan(`${first.date} ${first.label}`.length * 0.0077)
      }
    }
  })

  test('goes down from row to row as time goes on', () => {
    const placed = layOutStrip([event('c', 9, 1), event('a', 5, 3), event('b', 7, 2)], days, 4)
    expect(placed.map(({ id, row }) => [id, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
  })

  test('writes a label backwards where the strip would cut it, and keeps to its days', () => {
    const [late] = layOutStrip([event('late', 28)], days, 1)
    expect(late?.flips).toBe(true)
    expect(layOutStrip([event('outside', 45)], days, 1)).toEqual([])
  })

  test('has eight rows, or as many as larger words leave room for', () => {
    expect([1, 1.25, 1.5].map((scale) => rowsWithRoom(true, scale, 1.5 / scale))).toEqual([8, 8, 8])
    expect([1, 1.25, 1.5].map((scale) => rowsWithRoom(false, scale, 1))).toEqual([8, 6, 5])
    expect(rowsWithRoom(false, 20, 1)).toBe(1)
  })

  test('writes as many days as there is room for', () => {
    expect(daysToWrite({ from: 0, to: 29 }, 10)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27])
    expect(daysToWrite({ from: 0, to: 3 }, 10)).toEqual([0, 1, 2, 3])
  })
})
