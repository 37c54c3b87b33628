import { describe, expect, it } from 'vitest'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { createActions } from './actions.ts'
import type { AppState } from './app-state.ts'
import { createSelectors } from './selectors.ts'
import { createAppStore } from './store.ts'

const lesson = tinyLesson()
const index = tinyIndex()
const selectors = createSelectors(index)
const open = (patch: Partial<AppState> = {}) => {
  const store = createAppStore(lesson, patch)
  return { store, actions: createActions(store, lesson), now: () => store.getState() }
}
const covered = (patch: Partial<AppState> = {}) => open({ expectation: 'asked', ...patch })

describe('while the document is covered', () => {
  it('the day is at most the one before it, and what came later is hidden, whatever the link asks', () => {
    const state = covered({ asOf: lesson.frame.to, later: 'show' }).now()
    expect(selectors.horizon(state)).toMatchObject({ asOf: lesson.documentDay - 1, later: 'hide' })
    expect(selectors.visibleEvents(state).every(({ when }) => when.from! < lesson.documentDay)).toBe(true)
  })

  it('no step and no play leads past that day', () => {
    const { actions, now } = covered()
    actions.stepDays(3)
    expect(selectors.horizon(now()).asOf).toBe(lesson.documentDay - 1)
    actions.stepDays(-1)
    expect(selectors.horizon(now()).asOf).toBe(lesson.documentDay - 2)
    actions.play()
    for (let day = 0; day < 40; day++) actions.playOn()
    expect(selectors.horizon(now()).asOf).toBe(lesson.documentDay - 1)
    expect(now().playing).toBeNull()
  })

  it('nothing can be selected, no card opens, no other tab comes to the front', () => {
    const { actions, now } = covered({ pane: 'events' })
    actions.select(lesson.recommendations[0]!.id, 'map')
    expect(selectors.shownSelection(now())).toBeNull()
    expect(selectors.cardSubject(now())).toBeNull()
    expect(selectors.shownTab(now())).toBe('document')
  })

  it('no seal, no recommendation, no passage and no turning point is anywhere', () => {
    const state = covered().now()
    const { recommendations, hidden, sealsOf } = selectors.outlook(state)
    expect(recommendations).toEqual([])
    expect(lesson.passages.every(({ id }) => hidden.has(id))).toBe(true)
    expect(lesson.events.flatMap(({ id }) => sealsOf(id))).toEqual([])
    expect(selectors.turningPoints(state)).toEqual([])
  })
})

describe('uncovering', () => {
  it('puts the reader on the document’s own day', () => {
    const { actions, now } = covered()
    actions.setAsOf(lesson.documentDay - 3)
    actions.skipQuestion()
    expect(selectors.horizon(now()).asOf).toBe(lesson.documentDay)
  })

  it('keeps a later day that the link asked for', () => {
    const { actions, now } = covered({ asOf: lesson.documentDay + 2 })
    actions.skipQuestion()
    expect(selectors.horizon(now()).asOf).toBe(lesson.documentDay + 2)
  })

  it('can be taken back for the next reader, and nothing that was written is lost', () => {
    const { actions, now } = covered()
    actions.skipQuestion()
    actions.setLater('show')
    actions.select(lesson.places[0]!.id, 'map')
    const { workbook } = now()
    actions.startAgain()
    expect(selectors.isDocumentCovered(now())).toBe(true)
    expect(now()).toMatchObject({ selection: null, later: 'hide', workbook })
  })
})

describe('a passage that is covered by itself', () => {
  const [recommendation] = lesson.recommendations
  const { passage, id } = recommendation!
  const others = lesson.passages.map((each) => each.id).filter((each) => each !== passage)

  it.each(['hide', 'show'] as const)(
    'is hidden with its recommendation (later: %s), and nothing leads there',
    (later) => {
      const state = open({ uncovered: others, later }).now()
      const { hidden, neighbours, litBy } = selectors.outlook(state)
      expect(hidden.has(passage) && hidden.has(id)).toBe(true)
      for (const each of index.neighbours(id)) {
        expect(neighbours(each).has(id)).toBe(false)
        expect(litBy(each).has(passage)).toBe(false)
      }
      expect(selectors.openPassages(state).map((each) => each.id)).toEqual(others)
    },
  )

  it('leaves the rest of the lesson as it is', () => {
    const onlyThere = lesson.terms
      .filter((term) => term.passages.every((each) => each === passage))
      .map((term) => term.id)
    const { hidden, recommendations } = selectors.outlook(open({ uncovered: others, later: 'show' }).now())
    // also a word that only this passage uses, and what happened when the document was written
    expect([...hidden].toSorted()).toEqual(
      [passage, id, ...onlyThere, lesson.documentEvent, ...lesson.retoldBy].toSorted(),
    )
    expect(recommendations).toHaveLength(lesson.recommendations.length - 1)
  })
})

describe('what tells the same as the document', () => {
  const before = lesson.events.find(({ when }) => when.from !== null && when.from < lesson.documentDay)!
  const turn = { label: 'The advice', days: { from: lesson.documentDay - 1, to: lesson.documentDay } }
  const retold = { ...lesson, retoldBy: [before.id], turningPoints: [turn] }
  const seen = createSelectors(indexLesson(retold))
  const [{ id: last }] = lesson.passages.slice(-1) as [(typeof lesson.passages)[number]]
  const others = lesson.passages.map(({ id }) => id).filter((id) => id !== last)
  const stateOf = (patch: Partial<AppState>) => createAppStore(retold, { later: 'show', ...patch }).getState()

  it('is hidden as long as any of it is covered, and so is the name of that turn', () => {
    for (const patch of [{ expectation: 'asked' }, { uncovered: others }] as const) {
      expect(seen.outlook(stateOf(patch)).hidden).toContain(before.id)
      expect(seen.turningPoints(stateOf(patch))).toEqual([])
    }
    const state = stateOf({ uncovered: null })
    expect(seen.outlook(state).hidden).not.toContain(before.id)
    expect(seen.turningPoints(state).map(({ label }) => label)).toEqual(['The advice'])
  })
})

it('a lesson without a question before its text cannot be covered again', () => {
  const { askFirst: _, ...card } = lesson.card
  const unasked = { ...lesson, card }
  const store = createAppStore(unasked)
  createActions(store, unasked).startAgain()
  expect(createSelectors(indexLesson(unasked)).isDocumentCovered(store.getState())).toBe(false)
})

describe('a passage that an exercise has uncovered', () => {
  it('may be read in a step that covers it, and hides again with the answer', () => {
    const [first, second] = lesson.recommendations
    const content = { expected: [], uncovered: [{ passage: first!.passage, before: '', after: '' }] }
    const made = open({ uncovered: [] })
    made.actions.putAnswer({ id: 'a', task: 'task:cover', kind: 'cover', content }, '2020-01-01T00:00:00Z')
    expect(selectors.openPassages(made.now()).map(({ id }) => id)).toEqual([first!.passage])
    expect(selectors.hidden(made.now()).has(second!.id)).toBe(true)
    made.actions.remove('a', '2020-01-01T00:00:01Z')
    expect(selectors.openPassages(made.now())).toEqual([])
  })
})
