import { describe, expect, it } from 'vitest'
import { ECHELONS } from '#src/domain/troops.ts'
import { troopSign } from './troop-sign.ts'

describe('the sign of a unit', () => {
  it('has one frame for every size, and marks of its own for each', () => {
    const signs = ECHELONS.map(troopSign)
    expect(new Set(signs.map(({ frame }) => frame)).size).toBe(1)
    expect(new Set(signs.map(({ marks }) => marks.join())).size).toBe(ECHELONS.length)
  })

  it('is two crosses over the frame for a division, in pixels', () => {
    const { marks, frame, width, height } = troopSign('division')
    expect(marks.join(' ').match(/M/gi)).toHaveLength(4)
    expect([width, height]).toEqual([20.54, 19.24])
    expect(frame).toBe('M0.52,5.72l19.5,0,0,13,-19.5,0z')
  })

  it('keeps every stroke within the picture', () => {
    for (const echelon of ECHELONS) {
      const { marks, width } = troopSign(echelon)
      const starts = marks.join(' ').match(/M-?[\d.]+/g) ?? []
      expect(starts.every((each) => Number(each.slice(1)) >= 0 && Number(each.slice(1)) <= width)).toBe(true)
    }
  })
})
