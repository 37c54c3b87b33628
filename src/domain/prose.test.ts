import { describe, expect, it } from 'vitest'
import { type Prose, type ProseTree, isEmptyAtDay, proseAtDay, toPlainText } from './prose.ts'

const tree = (value: string): ProseTree => ({
  type: 'root',
  children:
    value === '' ? [] : [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }],
})
const PROSE: Prose = {
  then: tree('The council wrote.'),
  later: [
    { from: 10, text: tree('She read it.') },
    { from: 13, text: tree('She left.') },
    { from: null, text: tree('Nobody knows why.') },
  ],
}
const prose = (asOf: number, later: 'show' | 'hide') => {
  const found = proseAtDay(PROSE, { asOf, later })
  return {
    then: toPlainText(found.then),
    since: found.since.map(({ text }) => toPlainText(text)),
    later: found.later.map(({ text }) => toPlainText(text)),
  }
}

describe('prose on a day', () => {
  it('keeps apart what could be said at the time, what was known since, and what only later', () => {
    expect(prose(10, 'show')).toEqual({
      then: 'The council wrote.',
      since: ['She read it.'],
      later: ['She left.', 'Nobody knows why.'],
    })
  })

  it('gives nothing from after that day where later things are hidden, and hindsight never', () => {
    expect(prose(9, 'hide')).toEqual({ then: 'The council wrote.', since: [], later: [] })
    expect(prose(999, 'hide')).toEqual({
      then: 'The council wrote.',
      since: ['She read it.', 'She left.'],
      later: [],
    })
  })

  it('is silent while nothing of it may be said', () => {
    const fate: Prose = { then: tree(''), later: [{ from: 13, text: tree('Suspended.') }] }
    expect(isEmptyAtDay(fate, { asOf: 12, later: 'hide' })).toBe(true)
    expect(isEmptyAtDay(fate, { asOf: 12, later: 'show' })).toBe(false)
    expect(isEmptyAtDay(fate, { asOf: 13, later: 'hide' })).toBe(false)
  })
})
