import { describe, expect, it } from 'vitest'
import { isRefOf, kindOf, nameOf, parseRef, toRef } from './ref.ts'

describe('refs', () => {
  it('say their kind and their name', () => {
    const ref = toRef('place', 'north-harbour')
    expect([ref, kindOf(ref), nameOf(ref), isRefOf('place', ref), isRefOf('area', ref)]).toEqual([
      'place:north-harbour',
      'place',
      'north-harbour',
      true,
      false,
    ])
  })
  it.each(['place:', 'place', ':x', 'planet:mars', 'place:North', 'place:a--b', 'place:a b', 'constructor:x'])(
    'are not read from %j',
    (text) => {
      expect(parseRef(text)).toBeNull()
    },
  )
  it('are read where kind and name are well formed', () => {
    expect(parseRef('recommendation:3')).toBe('recommendation:3')
  })
})
