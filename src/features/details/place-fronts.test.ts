import { describe, expect, it } from 'vitest'
import type { Front } from '#src/domain/shapes.ts'
import { placeAtFronts } from './place-fronts.ts'

const front = (day: number, townsBehind: readonly string[], townsAhead: readonly string[], part = 'main') =>
  ({ id: `front:${day}`, day, part, townsBehind, townsAhead }) as unknown as Front
const told = (fronts: readonly Front[]) =>
  placeAtFronts(fronts, 'place:town').map(({ front: { day }, lies }) => [day, lies])

describe('how a place lay to the fronts', () => {
  it('goes by the days, whatever order they are given in, and tells only what changed', () => {
    const behind = ['place:town']
    expect(told([front(9, behind, []), front(3, [], behind), front(5, [], behind), front(12, behind, [])])).toEqual([
      [3, 'ahead'],
      [9, 'behind'],
    ])
  })
  it('says nothing of fronts that do not name the place, nor of secondary ones', () => {
    expect(told([front(3, [], ['place:other']), front(4, ['place:town'], [], 'secondary')])).toEqual([])
  })
})
