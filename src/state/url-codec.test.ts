import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toIsoDay } from '#src/domain/day.ts'
import { anyLinkedState } from '#tests/support/linked-states.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { initialState } from './store.ts'
import { decodeState, encodeState, linkedPartOf } from './url-codec.ts'

const index = tinyIndex()
const { lesson } = index
const start = initialState(lesson)
const linkedStart = linkedPartOf(start)
const { from, to } = lesson.frame
const anyState = anyLinkedState(index)

describe('links', () => {
  it('restore exactly the state they were made from', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: restored, issues } = decodeState(encodeState(state, index), index)
        expect(issues).toEqual([])
        expect(restored).toEqual(state)
      }),
      { numRuns: 400 },
    )
  })
  it('are empty for a newcomer', () => {
    expect(encodeState(start, index)).toBe('')
  })
  it('are written in plain signs', () => {
    const state = { ...start, selection: { ref: lesson.recommendations[0]!.id, from: 'reader' as const } }
    expect(encodeState(state, index)).toBe('select=recommendation:1')
  })
  it('drop what is damaged, pass over what is not ours, keep the rest, and say why', () => {
    const { state, issues } = decodeState(
      'select=place:nowhere&asof=1950-13-40&from=x&pane=events&weather=fine&mode=fly',
      index,
    )
    expect(state).toEqual({ ...linkedStart, pane: 'events' })
    expect(issues.map(({ parameter, problem }) => [parameter, problem])).toEqual([
      ['select', 'not-in-lesson'],
      ['asof', 'not-a-day'],
      ['from', 'not-a-day'],
      ['mode', 'unknown-value'],
    ])
  })
  it('name the receivers as the lesson names their place', () => {
    const state = { ...start, knowledge: 'receivers' as const }
    expect(encodeState(state, index)).toBe('known=fort-bree')
    expect(decodeState('known=fort-bree', index)).toMatchObject({ state: { knowledge: 'receivers' }, issues: [] })
    expect(decodeState('known=all', index).state.knowledge).toBe('all')
  })
  it('with the former name of the document’s tab lead to it', () => {
    expect(decodeState('pane=cable', index)).toMatchObject({ state: { pane: 'document' }, issues: [] })
  })
  it('with one end of a window open it to the lesson’s own end', () => {
    expect(decodeState(`from=${toIsoDay(from + 2)}`, index).state.window).toEqual({ from: from + 2, to })
    expect(decodeState(`to=${toIsoDay(to - 2)}`, index).state.window).toEqual({ from, to: to - 2 })
  })
  it('with the ends of a window in the wrong order are read the right way round', () => {
    const query = `from=${toIsoDay(from + 5)}&to=${toIsoDay(from + 1)}`
    expect(decodeState(query, index).state.window).toEqual({ from: from + 1, to: from + 5 })
  })
  it('to a day outside the lesson are answered, not followed', () => {
    expect(decodeState('asof=2001-01-01', index).issues.map((issue) => issue.problem)).toEqual(['outside-frame'])
  })
  it('never throw, whatever they hold', () => {
    const names = fc.constantFrom(
      'select',
      'asof',
      'from',
      'to',
      'at',
      'lanes',
      'layers',
      'mode',
      '__proto__',
      'constructor',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')
        const { state } = decodeState(query, index)
        expect(state.asOf).toBeGreaterThanOrEqual(from)
      }),
    )
  })
})
