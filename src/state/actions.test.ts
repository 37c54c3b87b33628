import { describe, expect, it } from 'vitest'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { createActions } from './actions.ts'
import { createAppStore } from './store.ts'

const { lesson } = tinyIndex()
const make = () => {
  const store = createAppStore(lesson)
  return { store, actions: createActions(store, lesson) }
}

describe('actions', () => {
  it('choose one thing and ask the other panes to show it, again each time', () => {
    const { store, actions } = make()
    actions.select('place:somewhere', 'map')
    expect(store.getState()).toMatchObject({
      selection: 'place:somewhere',
      reveal: { ref: 'place:somewhere', from: 'map' },
    })
    actions.clear()
    expect(store.getState().selection).toBeNull()
    const { reveal } = store.getState()
    actions.select('place:somewhere', 'map')
    expect(store.getState().reveal?.serial).toBe(reveal!.serial + 1)
  })
  it('show a tab even from a layout without tabs, and none is lost from another', () => {
    const { store, actions } = make()
    actions.setLayout('only-map')
    actions.showTab('events')
    expect(store.getState()).toMatchObject({ pane: 'events', layout: 'balanced' })
    actions.setLayout('only-text')
    actions.showTab('timeline')
    expect(store.getState()).toMatchObject({ timelineTab: true, layout: 'only-text' })
  })
  it('write all days as no choice of days', () => {
    const { store, actions } = make()
    const { from, to } = lesson.frame
    for (const days of [lesson.frame, { from: from - 5, to: to + 5 }, { from: to, to: from }]) {
      actions.setWindow({ from, to: from + 2 })
      actions.setWindow(days)
      expect(store.getState().window).toBeNull()
    }
  })
  it('end play where a single day is left to play, by whatever way', () => {
    const { store, actions } = make()
    const { from } = lesson.frame
    for (const loop of [false, true]) {
      store.setState({ loop })
      actions.setWindow({ from, to: from + 3 })
      actions.play()
      expect(store.getState().playing).toEqual({ from, to: from + 3 })
      actions.setWindow({ from: from + 1, to: from + 1 })
      expect(store.getState().playing).toBeNull()
      actions.play()
      expect(store.getState().playing).toBeNull()
    }
  })
  it('keep the map within its reach', () => {
    const { store, actions } = make()
    actions.moveCamera({ center: [0, 0], zoom: 40 })
    expect(store.getState().camera).toEqual({ center: [0, 0], zoom: 10.5 })
  })
  it('fit the map again each time, and take it from whoever has moved it', () => {
    const { store, actions } = make()
    actions.moveCamera({ center: [126, 39], zoom: 7 })
    actions.fitMap([1, 1, 2, 2])
    expect(store.getState()).toMatchObject({ camera: null, fit: { bounds: [1, 1, 2, 2] } })
    const { serial } = store.getState().fit
    actions.fitMap([1, 1, 2, 2])
    expect(store.getState().fit.serial).toBe(serial + 1)
  })
  it('keep days within the lesson’s frame', () => {
    const { store, actions } = make()
    actions.setAsOf(lesson.frame.to + 400)
    actions.setWindow({ from: lesson.frame.from - 10, to: lesson.frame.from + 2 })
    expect(store.getState()).toMatchObject({
      asOf: lesson.frame.to,
      window: { from: lesson.frame.from, to: lesson.frame.from + 2 },
    })
  })
  it('pick one lane, then more; all and none are written as null', () => {
    const { store, actions } = make()
    const ids = lesson.lanes.map((lane) => lane.id)
    actions.pickLane(ids[1]!)
    expect(store.getState().lanes).toEqual([ids[1]])
    for (const id of ids) if (id !== ids[1]) actions.pickLane(id)
    expect(store.getState().lanes).toBeNull()
    actions.pickLane(ids[0]!)
    expect(store.getState().lanes).toEqual([ids[0]])
    actions.pickLane(ids[0]!)
    expect(store.getState().lanes).toBeNull()
  })
  it('keep notices until they are put away', () => {
    const { store, actions } = make()
    actions.notify('one')
    actions.notify('two')
    actions.dismiss(store.getState().notices[0]!.id)
    expect(store.getState().notices.map((notice) => notice.text)).toEqual(['two'])
  })
})
