import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyView } from '#tests/support/any-view.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { createActions } from './actions.ts'
import type { AppState } from './app-state.ts'
import { readView } from './read-view.ts'
import { createAppStore, initialState } from './store.ts'
import { viewOf } from './view.ts'

const index = tinyIndex()
const { lesson } = index
const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a view', () => {
  it('written as plain data and read back is the same', () => {
    fc.assert(
      fc.property(anyView(index), (view) => {
        expect(readView(through(view), index)).toEqual({ view, issues: [] })
      }),
      { numRuns: 500 },
    )
  })
  it('applied to a fresh app is the whole of its view', () => {
    fc.assert(
      fc.property(anyView(index), (view) => {
        const store = createAppStore(lesson)
        createActions(store, lesson).applyView(view)
        expect(viewOf(store.getState())).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })
  it('is written at once, and an equal one changes nothing', () => {
    fc.assert(
      fc.property(anyView(index), (view) => {
        const store = createAppStore(lesson)
        const { applyView } = createActions(store, lesson)
        applyView(view)
        const before = store.getState()
        let writes = 0
        store.subscribe((state) => {
          writes += 1
          for (const field of Object.keys(state) as (keyof AppState)[]) expect(state[field]).toBe(before[field])
        })
        applyView(through(view) as typeof view)
        expect(writes).toBe(1)
      }),
    )
  })
  it('holds nothing of the reader’s own: not the work, not which window this is', () => {
    const view = viewOf({ ...initialState(lesson), stage: true, painter: 'svg' })
    for (const field of ['workbook', 'draft', 'notices', 'keeping', 'rescued', 'stage', 'painter']) {
      expect(view).not.toHaveProperty(field)
    }
  })
})

describe('a view that came from elsewhere', () => {
  const start = viewOf(initialState(lesson))
  const damaged: readonly (readonly [string, unknown])[] = [
    ['mode', 'fly'],
    ['tour', { id: 'short-walk', path: 'full', step: 'nowhere' }],
    ['tour', { id: 'short-walk', path: 'full' }],
    ['task', 'task:nowhere'],
    ['task', 'place:kell'],
    ['beat', -1],
    ['beat', 1.5],
    ['selection', 'place:nowhere'],
    ['selection', 7],
    ['reveal', { ref: 'place:kell', from: 'moon', serial: 1 }],
    ['window', { from: lesson.frame.from - 1, to: lesson.frame.to }],
    ['window', { from: lesson.frame.to, to: lesson.frame.from }],
    ['asOf', lesson.frame.to + 1],
    ['asOf', '1950-10-12'],
    ['uncovered', ['passage:nowhere']],
    ['uncovered', ['place:kell']],
    ['lanes', ['no-lane']],
    ['layers', 'relief'],
    ['shapes', ['event:the-letter']],
    ['fit', { bounds: [0, 0, 1], serial: 1 }],
    ['fit', { bounds: [0, 0, 1, null], serial: 1 }],
    ['camera', { center: [126, 39], zoom: 99 }],
    ['camera', { center: [126, Number.NaN], zoom: 6 }],
    ['playing', { from: lesson.frame.from, to: lesson.frame.from }],
    ['speed', 3],
    ['loop', 'yes'],
  ]
  it.each(damaged)('is told of a damaged %s, and the rest is read', (field, value) => {
    const { view, issues } = readView({ ...start, [field]: value }, index)
    const { [field as keyof typeof start]: left, ...rest } = start
    expect(left).toBeDefined()
    expect(view).toEqual(rest)
    expect(issues).toEqual([{ field, problem: 'not-valid' }])
  })
  it('may name what this app does not know', () => {
    expect(readView({ later: 'hide', weather: 'fine', workbook: {} }, index)).toEqual({
      view: { later: 'hide' },
      issues: [
        { field: 'weather', problem: 'unknown-field' },
        { field: 'workbook', problem: 'unknown-field' },
      ],
    })
  })
  it('may not open a mode that has no layout', () => {
    expect(readView({ mode: 'teach' }, index, ['read']).issues).toEqual([{ field: 'mode', problem: 'not-valid' }])
  })
  it('never throws, whatever it is', () => {
    const anything = Object.fromEntries(Object.keys(start).map((field) => [field, fc.anything()]))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record(anything)), (value) => {
        const { view } = readView(value, index)
        const { view: again, issues } = readView(through(view), index)
        expect({ again, issues }).toEqual({ again: view, issues: [] })
      }),
    )
  })
})
