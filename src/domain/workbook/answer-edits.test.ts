import { describe, expect, it } from 'vitest'
import { withAnswer, withLock, withSecondThought } from './answer-edits.ts'
import { EMPTY_WORKBOOK, answersTo } from './workbook.ts'

const reply = (text: string) =>
  ({ id: 'a', task: 'question:one', kind: 'open', content: { text, evidence: [] }, sure: 'guess' }) as const
const [FIRST, THEN, LATER] = ['2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z', '2020-01-03T00:00:00Z']

describe('an answer', () => {
  it('may be changed until it is locked in, and then stands', () => {
    const given = withAnswer(withAnswer(EMPTY_WORKBOOK, reply('one'), FIRST), reply('two'), THEN)
    expect(given.answers).toMatchObject([
      { first: { content: { text: 'two' } }, locked: null, created: FIRST, modified: THEN },
    ])
    const locked = withLock(given, 'a', THEN)
    expect(locked.answers[0]).toMatchObject({ locked: THEN, first: { sure: 'guess' } })
    expect(withAnswer(locked, reply('three'), LATER)).toBe(locked)
    expect(withLock(locked, 'a', LATER)).toBe(locked)
  })
  it('has second thoughts beside it once it is locked in, as often as one likes', () => {
    const given = withAnswer(EMPTY_WORKBOOK, reply('one'), FIRST)
    expect(withSecondThought(given, reply('early'), THEN)).toBe(given)
    const locked = withLock(given, 'a', THEN)
    const second = withSecondThought(
      withSecondThought(locked, reply('two'), THEN),
      { ...reply('three'), sure: 'sure' },
      LATER,
    )
    expect(second.answers).toMatchObject([
      { first: { content: { text: 'one' }, sure: 'guess' }, second: { content: { text: 'three' }, sure: 'sure' } },
    ])
    expect(second.answers[0]!.modified).not.toBe(locked.answers[0]!.modified)
  })
  it('of another kind is not put in its place', () => {
    const given = withAnswer(EMPTY_WORKBOOK, reply('one'), FIRST)
    const other = { id: 'a', task: 'question:one', kind: 'predict', content: { option: 'b' } } as const
    expect(withAnswer(given, other, THEN)).toBe(given)
  })
  it('is found by its task', () => {
    const given = withAnswer(EMPTY_WORKBOOK, reply('one'), FIRST)
    expect(answersTo(given, 'question:one')).toHaveLength(1)
    expect(answersTo(given, 'question:two')).toEqual([])
  })
})
