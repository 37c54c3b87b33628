import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { toPlainText } from '#src/domain/prose.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import { spotIn } from '../read/issue-log.ts'
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

  it('gives each later part its day, and null to what is known only in hindsight', () => {
    const { prose } = compile({
      then: 'She left.',
      later: [
        { from: '1921-03-13', text: 'She arrived.' },
        { from: 'now', text: 'Nobody knows why.' },
      ],
    })
    expect(prose.later.map(({ from, text }) => [from, toPlainText(text)])).toEqual([
      [parseIsoDay('1921-03-13'), 'She arrived.'],
      [null, 'Nobody knows why.'],
    ])
  })

  it('may have nothing to say at the time', () => {
    expect(compile({ later: [{ from: '1921-03-13', text: 'She arrived.' }] }).prose.then.children).toEqual([])
  })

  it('points to the very part that is wrong', () => {
    const { pointers } = compile({ then: '# Orsa', later: [{ from: '1921-02-30', text: '<b>x</b>' }] })
    expect([...new Set(pointers)]).toEqual(['/0/text/then', '/0/text/later/0/from', '/0/text/later/0/text'])
  })
})
