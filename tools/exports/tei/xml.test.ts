// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printXml, xml } from './xml.ts'

const read = (text: string) => new DOMParser().parseFromString(text, 'application/xml').documentElement

describe('printXml', () => {
  it('puts elements on lines of their own, but never white space into text', () => {
    expect(printXml(xml('list', {}, xml('item', {}, 'A ', xml('b', {}, xml('i', {}, 'c')), '.'), xml('gap')))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<list>\n  <item>A <b><i>c</i></b>.</item>\n  <gap/>\n</list>\n',
    )
  })

  it('leaves out attributes without a value', () => {
    expect(printXml(xml('ab', { n: '1', type: undefined }))).toContain('<ab n="1"/>')
  })

  it('replaces what XML cannot hold', () => {
    expect(read(printXml(xml('p', { n: '\u0001' }, 'a\u0000b\uD800c'))).textContent).toBe('a\uFFFDb\uFFFDc')
  })

  it('gives back every text and every attribute as it was', () => {
    const sayable = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    fc.assert(
      fc.property(sayable, sayable, (text, value) => {
        const element = read(printXml(xml('p', { n: value }, '', text)))
        expect(element.textContent).toBe(text)
        expect(element.getAttribute('n')).toBe(value)
      }),
    )
    const signs = ']]>&lt;<b a="\'"/>\r\n\t&#38;'
    expect(read(printXml(xml('p', { n: signs }, signs))).textContent).toBe(signs)
  })
})
