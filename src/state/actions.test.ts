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
  it('choose one thing and remember the view it was chosen in', () => {
    const { store, actions } = make()
    actions.select('place:somewhere', 'map')
    expect(store.getState().selection).toEqual({ ref: 'place:somewhere', from: 'map' })
    actions.clear()
    expect(store.getState().selection).toBeNull()
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
