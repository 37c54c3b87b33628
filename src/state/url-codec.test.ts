import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toIsoDay } from '#src/domain/day.ts'
import { anyLinkedState } from '#tests/support/linked-states.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { initialState } from './store.ts'
import { linkStart } from './link/link-start.ts'
import { stepView } from './tour.ts'
import { decodeState, encodeState } from './url-codec.ts'

const index = tinyIndex()
const { lesson } = index
const start = initialState(lesson)
const { from, to } = lesson.frame
const anyState = anyLinkedState(index)
const [tour] = lesson.tours
const [card, port] = tour!.steps

describe('links', () => {
  it('restore exactly the state they were made from', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: restored, issues } = decodeState(encodeState(state, index), index)
        expect(issues).toEqual([])
        expect(restored).toMatchObject(state)
      }),
      { numRuns: 400 },
    )
  })
  it('are empty for a newcomer', () => {
    expect(encodeState(start, index)).toBe('')
  })
  it('are written in plain signs', () => {
    const state = { ...start, selection: lesson.recommendations[0]!.id }
    expect(encodeState(state, index)).toBe('select=recommendation:1')
  })
  it('drop what is damaged, pass over what is not ours, keep the rest, and say why', () => {
    const { state, issues } = decodeState(
      'select=place:nowhere&asof=1950-13-40&from=x&pane=events&weather=fine&mode=fly',
      index,
    )
    expect(state).toEqual({ ...linkStart(lesson), pane: 'events' })
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
  it('to the whole frame filter no days', () => {
    expect(decodeState(`from=${toIsoDay(from)}&to=${toIsoDay(to)}`, index).state.window).toBeNull()
  })
  it('to a camera out of reach take the nearest one that the map can take', () => {
    expect(decodeState('at=126.5,39,11.37', index).state.camera).toEqual({ center: [126.5, 39], zoom: 10.5 })
    expect(decodeState('at=126.5,39,2', index).state.camera).toEqual({ center: [126.5, 39], zoom: 4 })
  })
  it('to a step name only where it is, and bring its whole view', () => {
    const position = { id: tour!.id, path: 'full', step: port!.id } as const
    const state = { ...start, ...stepView(lesson, position), mode: 'study' as const }
    const query = `mode=study&tour=${tour!.id}&step=${port!.id}`
    expect(encodeState(state, index)).toBe(query)
    expect(decodeState(query, index).state).toMatchObject({
      mode: 'study',
      tour: position,
      selection: port!.select,
      asOf: port!.asOf,
      later: 'hide',
      shapes: port!.show,
      fit: { bounds: port!.bounds },
    })
  })
  it('from a step that was wandered off from say what is different', () => {
    const position = { id: tour!.id, path: 'short', step: card!.id } as const
    const state = { ...start, ...stepView(lesson, position), selection: null, later: 'show' as const, beat: 2 }
    const query = `tour=${tour!.id}&path=short&step=${card!.id}&beat=2&select=none&later=show`
    expect(encodeState(state, index)).toBe(query)
    expect(decodeState(query, index).state).toMatchObject({ tour: position, selection: null, later: 'show', beat: 2 })
  })
  it('to an exercise open study with it, on its own day and with the text that it needs', () => {
    const weigh = lesson.tasks.find(({ kind }) => kind === 'weigh')!
    const { state, issues } = decodeState('task=weigh-useless&answers=off', index)
    expect(issues).toEqual([])
    expect(state).toMatchObject({ mode: 'study', task: weigh.id, answers: 'off', selection: null, uncovered: null })
    expect(state.asOf).toBe(weigh.asOf ?? to)
    expect(encodeState(state, index)).toBe('mode=study&task=weigh-useless&answers=off')
    expect(decodeState('task=weigh-useless&mode=read', index).state.mode).toBe('study')
  })
  it('to an exercise that covers passages leave them covered, whatever the step beside it', () => {
    const cover = lesson.tasks.find(({ kind }) => kind === 'cover')!
    const { uncovered } = decodeState(`step=${port!.id}&task=cover-the-advice`, index).state
    expect(uncovered).toEqual(
      lesson.passages.map(({ id }) => id).filter((id) => !('covered' in cover && cover.covered.includes(id))),
    )
  })
  it('name no exercise outside of study', () => {
    expect(encodeState({ ...start, task: lesson.tasks[0]!.id }, index)).toBe('')
  })
  it('to a step of which the tour is not named mean the lesson’s own tour', () => {
    expect(decodeState(`step=${port!.id}`, index)).toMatchObject({ state: { tour: { step: port!.id } }, issues: [] })
  })
  it.each([
    [`tour=${tour!.id}&step=nowhere`, card!.id, [['step', 'no-such-step']]],
    [`tour=${tour!.id}&path=short&step=${port!.id}`, card!.id, [['step', 'no-such-step']]],
    [`tour=${tour!.id}&path=round`, card!.id, [['path', 'unknown-value']]],
    ['tour=no-tour&step=nowhere', undefined, [['tour', 'no-such-tour']]],
    ['path=short', undefined, [['path', 'needs-a-tour']]],
    ['beat=2', undefined, [['beat', 'needs-a-tour']]],
    [`step=${card!.id}&beat=x`, card!.id, [['beat', 'unknown-value']]],
    [`step=${card!.id}&step=${port!.id}`, port!.id, [['step', 'given-twice']]],
    ['task=nowhere', undefined, [['task', 'not-in-lesson']]],
    [`step=${port!.id}&task=`, port!.id, [['task', 'not-in-lesson']]],
    ['task=weigh-useless&task=order-the-days', undefined, [['task', 'given-twice']]],
    ['stage=yes', undefined, [['stage', 'unknown-value']]],
    ['answers=maybe', undefined, [['answers', 'guard']]],
  ])('that lead nowhere open the first step or none, and say why: %s', (query, step, problems) => {
    const { state, issues } = decodeState(query, index)
    expect(state.tour?.step).toBe(step)
    expect(issues.map(({ parameter, problem }) => [parameter, problem])).toEqual(problems)
  })
  it.each([
    [`stepp=${port!.id}`, port!.id],
    [`TOUR=${tour!.id.toUpperCase()}&Step=${port!.id}.`, port!.id],
    ['stop=5', undefined],
    ['mask=5', undefined],
    ['math=short', undefined],
  ])('to a step survive a slip of the pen, and nothing of others opens one: %s', (query, step) => {
    expect(decodeState(query, index)).toMatchObject({ issues: [] })
    expect(decodeState(query, index).state.tour?.step).toBe(step)
  })
  it('never show the answers that they switch off', () => {
    for (const query of ['answers=off', 'answers=of', 'answers', 'answers=on&answers=off', 'answers=off&answers=on']) {
      expect(decodeState(query, index).state.answers).toBe('off')
    }
    expect(decodeState('answers=on', index).state.answers).toBe('on')
  })
  it('to a mode that has no layout are answered', () => {
    const { state, issues } = decodeState('mode=teach&answers=off', index, ['read'])
    expect(state).toMatchObject({ mode: 'read', answers: 'off' })
    expect(issues.map(({ parameter, problem }) => [parameter, problem])).toEqual([['mode', 'no-such-mode']])
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
      'tour',
      'path',
      'step',
      'task',
      'beat',
      'stage',
      '__proto__',
      'constructor',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
        const query = pairs
          .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))}`)
          .join('&')
        const { state } = decodeState(query, index)
        expect(state.asOf).toBeGreaterThanOrEqual(from)
      }),
    )
  })
})
