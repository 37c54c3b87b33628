import { describe, expect, it } from 'vitest'
import { tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { createActions } from './actions.ts'
import { createAppStore } from './store.ts'
import { hasLeftStep, stepView } from './tour.ts'
import { createSelectors } from './selectors.ts'

const lesson = tinyLesson()
const [tour] = lesson.tours
const [card, port, hills] = tour!.steps
const make = () => {
  const store = createAppStore(lesson)
  return { store, actions: createActions(store, lesson), selectors: createSelectors(tinyIndex()) }
}

describe('a tour', () => {
  it('begins with its first step, in one write', () => {
    const { store, actions } = make()
    let writes = 0
    store.subscribe(() => (writes += 1))
    actions.startTour(tour!.id)
    expect(writes).toBe(1)
    expect(store.getState()).toMatchObject({
      tour: { id: tour!.id, path: 'full', step: card!.id },
      selection: card!.select,
      asOf: card!.asOf,
      later: 'hide',
      shapes: card!.show,
      fit: { bounds: card!.bounds },
      reveal: { ref: card!.select, from: 'tour' },
    })
  })
  it('goes to any step of its path, and to no other', () => {
    const { store, actions } = make()
    actions.startTour(tour!.id, 'short')
    actions.goToStep(1)
    expect(store.getState().tour?.step).toBe(hills!.id)
    actions.goToStep(2)
    actions.goToStep(-1)
    expect(store.getState().tour?.step).toBe(hills!.id)
    actions.startTour('no-such-tour')
    expect(store.getState().tour).toMatchObject({ id: tour!.id, path: 'short' })
  })
  it('forgets of the step before all that the next one decides, and keeps the rest', () => {
    const { store, actions } = make()
    actions.startTour(tour!.id)
    actions.setWindow({ from: lesson.frame.from, to: lesson.frame.from + 1 })
    actions.moveCamera({ center: [126, 39], zoom: 7 })
    actions.toggleLayer('relief')
    actions.showTab('places')
    actions.setBeat(3)
    actions.goToStep(1)
    const { window, camera, layers, pane, beat, tour: at } = store.getState()
    expect({ window, camera, layers, pane, beat }).toEqual({
      window: null,
      camera: null,
      layers: null,
      pane: 'lesson',
      beat: 0,
    })
    expect(at?.step).toBe(port!.id)
  })
  it('asks the panes anew each time, even for an equal view', () => {
    const { store, actions } = make()
    actions.startTour(tour!.id)
    const before = store.getState()
    actions.goToStep(0)
    const after = store.getState()
    expect(after.fit.serial).toBeGreaterThan(before.fit.serial)
    expect(after.reveal!.serial).toBeGreaterThan(before.reveal!.serial)
  })
  it('passes the question before the text: the tour asks its own', () => {
    const { store, actions } = make()
    store.setState({ expectation: 'asked' })
    actions.startTour(tour!.id)
    expect(store.getState().expectation).toBe('skipped')
  })
  it('that ends covers nothing and leaves nothing out', () => {
    const { store, actions } = make()
    actions.startTour(tour!.id)
    actions.setBeat(2)
    actions.endTour()
    expect(store.getState()).toMatchObject({ tour: null, beat: 0, uncovered: null, shapes: null, asOf: card!.asOf })
  })
})

describe('a person who wanders off from a step', () => {
  const wander: readonly (readonly [string, (actions: ReturnType<typeof createActions>) => void])[] = [
    [
      'another choice',
      (actions) => {
        actions.select('place:kell', 'map')
      },
    ],
    [
      'no choice',
      (actions) => {
        actions.clear()
      },
    ],
    [
      'another day',
      (actions) => {
        actions.setAsOf(lesson.frame.from)
      },
    ],
    [
      'later things shown',
      (actions) => {
        actions.setLater('show')
      },
    ],
    [
      'the map moved',
      (actions) => {
        actions.moveCamera({ center: [126, 39], zoom: 7 })
      },
    ],
    [
      'the map fitted to the lesson',
      (actions) => {
        actions.fitMap()
      },
    ],
    [
      'a layer less',
      (actions) => {
        actions.toggleLayer('fronts')
      },
    ],
    [
      'days chosen',
      (actions) => {
        actions.setWindow({ from: lesson.frame.from, to: lesson.frame.from + 1 })
      },
    ],
    [
      'another text',
      (actions) => {
        actions.setText('adapted')
      },
    ],
    [
      'play',
      (actions) => {
        actions.play()
      },
    ],
  ]
  it.each(wander)('is offered the way back, and finds all as it was: %s', (_, act) => {
    const { store, actions, selectors } = make()
    actions.startTour(tour!.id)
    actions.setBeat(2)
    expect(selectors.hasLeftStep(store.getState())).toBe(false)
    act(actions)
    expect(selectors.hasLeftStep(store.getState())).toBe(true)
    actions.returnToStep()
    expect(selectors.hasLeftStep(store.getState())).toBe(false)
    expect(store.getState().beat).toBe(2)
  })
  it('has not left it by going on to a beat, or looking at another tab or other days of the strip', () => {
    const { store, actions, selectors } = make()
    actions.startTour(tour!.id)
    actions.setBeat(1)
    actions.showTab('events')
    actions.setLayout('only-map')
    actions.setStripView(lesson.frame)
    expect(selectors.hasLeftStep(store.getState())).toBe(false)
  })
  it('has nothing to go back to outside of a tour', () => {
    const { store, actions, selectors } = make()
    actions.select('place:kell', 'map')
    expect(selectors.hasLeftStep(store.getState())).toBe(false)
    const before = store.getState()
    actions.returnToStep()
    actions.goToStep(0)
    actions.setBeat(2)
    expect(store.getState()).toBe(before)
  })
})

it('every step of the shipped tours has a view, and stands in it once it is gone to', () => {
  const real = realLesson()
  for (const { id, steps } of real.tours) {
    const store = createAppStore(real)
    const actions = createActions(store, real)
    actions.startTour(id)
    steps.forEach((step, at) => {
      actions.goToStep(at)
      const state = store.getState()
      expect(stepView(real, { id, path: 'full', step: step.id })).toMatchObject({ selection: step.select })
      expect(state.tour?.step).toBe(step.id)
      expect(hasLeftStep(real, state)).toBe(false)
    })
  }
})
