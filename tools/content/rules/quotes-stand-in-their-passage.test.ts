import { describe, expect, it } from 'vitest'
import { standsIn } from './quotes-stand-in-their-passage.ts'

const READING = 'Either send all advisers home or\n  use them there, as he sees fit.'

describe('a quotation', () => {
  it('stands in a text whatever the white space', () => {
    expect(standsIn(READING, 'home or use\nthem')).toBe(true)
  })
  it('does not stand in it with another letter, case or sign', () => {
    expect(standsIn(READING, 'Home or use them')).toBe(false)
    expect(standsIn(READING, 'use them there as he')).toBe(false)
  })
  it('may leave words out, in the order of the text', () => {
    expect(standsIn(READING, 'Either ... or')).toBe(true)
    expect(standsIn(READING, 'send all … use them')).toBe(true)
    expect(standsIn(READING, 'use them ... send all')).toBe(false)
  })
})
