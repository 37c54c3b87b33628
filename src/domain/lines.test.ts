import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_LENGTH, lineAt, lineStarts, numberLines } from './lines.ts'

const linesOf = (text: string) => {
  const starts = lineStarts(text)
  return starts.map((start, at) => text.slice(start, starts[at + 1]))
}

describe('lines of the edition', () => {
  it('break between words, hold at most their length, and lose nothing', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ')
        const lines = linesOf(text)
        expect(lines.join('')).toBe(text)
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(LINE_LENGTH)
        lines.slice(1).forEach((line, at) => {
          // the first word of a line would not have fitted into the line before
          expect((lines[at] ?? '').length + (line.split(' ')[0] ?? '').length).toBeGreaterThan(LINE_LENGTH)
        })
      }),
    )
  })
  it('give a word that is longer than a line a line of its own', () => {
    expect(linesOf(`a ${'b'.repeat(80)} c`)).toEqual(['a ', `${'b'.repeat(80)} `, 'c'])
  })
  it('say on which of them a letter stands', () => {
    const { starts } = { starts: [0, 70, 140] }
    expect([0, 69, 70, 139, 140, 200].map((offset) => lineAt({ first: 5, last: 7, starts }, offset))).toEqual([
      5, 5, 6, 6, 7, 7,
    ])
  })
  it('are counted through the document, and every passage begins one', () => {
    const long = `${'word '.repeat(20)}end`
    const lines = numberLines([
      { id: 'passage:a', reading: 'One.' },
      { id: 'passage:b', reading: long },
      { id: 'passage:c', reading: 'Three.' },
    ])
    expect([...lines.values()].map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 3],
      [4, 4],
    ])
  })
})
