import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { toPlainText } from '#src/domain/prose.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import { spotIn } from './issue-log.ts'
import { compileProse } from './prose.ts'

function compile(authored: AuthoredProse) {
  const pointers: string[] = []
  const prose = compileProse(authored, spotIn('people.yaml', 0, 'text'), ({ pointer }) => pointers.push(pointer))
  return { prose, pointers }
}

describe('compileProse', () => {
  it('takes a text as what could be said at the time', () => {
    const { prose } = compile('She read the letter.')
    expect(toPlainText(prose.then)).toBe('She read the letter.')
    expect(prose.later).toEqual([])
  })

  it('puts what was known later in the order of its days', () => {
    const { prose } = compile({
      then: 'She left.',
      later: [
        { from: '1921-04-01', text: 'She came back.' },
        { from: '1921-03-13', text: 'She arrived.' },
      ],
    })
    expect(prose.later.map(({ from, text }) => [from, toPlainText(text)])).toEqual([
      [parseIsoDay('1921-03-13'), 'She arrived.'],
      [parseIsoDay('1921-04-01'), 'She came back.'],
    ])
  })

  it('points to the very part that is wrong', () => {
    const { pointers } = compile({ then: '# Orsa', later: [{ from: '1921-02-30', text: '<b>x</b>' }] })
    expect([...new Set(pointers)]).toEqual(['/0/text/later/0/from', '/0/text/later/0/text', '/0/text/then'])
  })
})
