import fc from 'fast-check'
import { expect, it } from 'vitest'
import { showValue } from './show-value.ts'

it('prints what is short as JSON', () => {
  expect(showValue({ a: [1, 'x', null, true] })).toBe('{"a":[1,"x",null,true]}')
  expect([showValue(undefined), showValue(-0.5), showValue('')]).toEqual(['nothing', '-0.5', '""'])
})

it('prints no value whole, whatever its size or depth, not even one that holds itself', () => {
  let deep: unknown = 'core'
  for (let level = 0; level < 20_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep }
  const round: unknown[] = []
  round.push(round)
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, at]))
  for (const value of [deep, round, wide, 'é'.repeat(1_000_000), { ['k'.repeat(1_000_000)]: 1 }]) {
    expect(showValue(value).length).toBeLessThan(200)
  }
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(showValue(value).length).toBeLessThan(800)
    }),
  )
})
