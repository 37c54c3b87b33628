import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MODES } from '#src/domain/mode.ts'
import type { AddressBar } from '#src/platform/address-bar.ts'
import { createActions } from '#src/state/actions.ts'
import { HOMES } from '#src/state/app-state.ts'
import { createAppStore } from '#src/state/store.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { syncUrl } from './url-sync.ts'

const index = tinyIndex()
const { lesson } = index
const [first, second] = lesson.places

/** A history of queries, as a browser keeps it. */
function fakeBar({ refuses = false } = {}) {
  const entries = ['']
  let listener = () => {}
  const bar: AddressBar = {
    query: () => entries.at(-1) ?? '',
    link: (query) => query,
    isHere: () => false,
    push: (query) => {
      if (!refuses) entries.push(query)
    },
    replace: (query) => {
      if (!refuses) entries.splice(-1, 1, query)
    },
    onMove: (each) => {
      listener = each
      return () => {}
    },
  }
  return {
    bar,
    entries,
    back: () => {
      entries.pop()
      listener()
    },
    /** As a skip link does: a new entry with the same query. */
    skip: () => {
      entries.push(entries.at(-1) ?? '')
      listener()
    },
  }
}

function open(options = {}) {
  const store = createAppStore(lesson)
  const actions = createActions(store, lesson)
  const fake = fakeBar(options)
  const stop = syncUrl({ store, actions, index, bar: fake.bar, modes: MODES })
  return { store, actions, stop, ...fake }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the address', () => {
  it('follows the store at once, and further changes when they have ceased, in one entry', () => {
    const { actions, entries, stop } = open()
    actions.select(first!.id, 'map')
    expect(entries).toEqual([`select=${first!.id}`])
    actions.clear()
    actions.select(second!.id, 'map')
    expect(entries).toEqual([`select=${first!.id}`])
    vi.runAllTimers()
    expect(entries).toEqual([`select=${second!.id}`])
    stop()
    actions.clear()
    vi.runAllTimers()
    expect(entries).toEqual([`select=${second!.id}`])
  })
  it('gets a new entry for a change of mode, and Back loses nothing that a link does not hold', () => {
    const { actions, entries, store, back } = open()
    actions.select(first!.id, 'map')
    actions.setMode('teach')
    actions.select(second!.id, 'map')
    actions.notify('kept')
    vi.runAllTimers()
    expect(entries).toEqual([`select=${first!.id}`, `mode=teach&select=${second!.id}`])
    back()
    expect(store.getState()).toMatchObject({ mode: 'read', selection: first!.id, notices: [{ text: 'kept' }] })
  })
  it('gets a new entry for each step, and Back brings the whole view of the step before', () => {
    const { actions, entries, store, back } = open()
    actions.startTour('short-walk')
    actions.goToStep(1)
    actions.select(first!.id, 'map')
    vi.runAllTimers()
    expect(entries).toEqual([
      '',
      'tour=short-walk&step=look-at-the-card',
      `tour=short-walk&step=the-port&select=${first!.id}`,
    ])
    back()
    const [step] = lesson.tours[0]!.steps
    expect(store.getState()).toMatchObject({
      tour: { step: step!.id },
      selection: step!.select,
      asOf: step!.asOf,
      shapes: step!.show,
      fit: { bounds: step!.bounds },
    })
    back()
    expect(store.getState()).toMatchObject({ tour: null, selection: null, shapes: null, fit: { bounds: null } })
  })
  it('that changes only its fragment changes nothing in the view, and drops nothing that waits', () => {
    const { actions, entries, store, skip, back } = open()
    actions.play()
    actions.select(first!.id, 'map')
    actions.select(second!.id, 'map')
    const before = store.getState()
    skip()
    expect(store.getState()).toBe(before)
    vi.runAllTimers()
    expect(entries).toEqual([`select=${first!.id}`, `select=${second!.id}`])
    back()
    expect(store.getState().selection).toBe(first!.id)
  })
  it('gets one entry for a lecture, which always has a step: Back leaves it at once', () => {
    const { actions, entries, store, back } = open()
    actions.select(first!.id, 'map')
    actions.setMode('present')
    vi.runAllTimers()
    expect(entries).toEqual([`select=${first!.id}`, expect.stringMatching(/^mode=present&tour=.+&step=/)])
    back()
    expect(store.getState()).toMatchObject({ mode: 'read', tour: null, selection: first!.id })
  })
  it('that goes back to the same choice asks no pane to bring it into sight again', () => {
    const { actions, store, back } = open()
    actions.select(first!.id, 'map')
    actions.setMode('teach')
    const { reveal } = store.getState()
    back()
    expect(store.getState()).toMatchObject({ mode: 'read', selection: first!.id })
    expect(store.getState().reveal).toBe(reveal)
  })
  it('that the browser does not let us write leaves the view alone when its fragment changes', () => {
    const { actions, store, skip } = open({ refuses: true })
    actions.select(first!.id, 'map')
    actions.setMode('teach')
    vi.runAllTimers()
    skip()
    expect(store.getState()).toMatchObject({ mode: 'teach', selection: first!.id })
  })
  it('makes entries for modes and steps, and for nothing else', () => {
    const { actions, entries, store } = open()
    const acts = [
      () => {
        actions.setAsOf(lesson.frame.from)
      },
      () => {
        actions.setWindow({ from: lesson.frame.from, to: lesson.frame.from + 2 })
      },
      () => {
        actions.moveCamera({ center: [126, 39], zoom: 7 })
      },
      () => {
        actions.setLayout('map')
      },
      () => {
        actions.setText('seed')
      },
      () => {
        actions.showTab('events')
      },
      () => {
        actions.setLater('hide')
      },
      () => {
        actions.toggleLayer('relief')
      },
    ]
    for (const act of acts) {
      act()
      vi.runAllTimers()
    }
    expect(entries).toHaveLength(1)
    expect(store.getState().layout).toBe('map')
    expect(Object.entries(HOMES).flatMap(([field, home]) => (home === 'push' ? [field] : []))).toEqual([
      'mode',
      'tour',
      'task',
    ])
  })
})

it('an exercise by itself is an entry of the history, and going back leads to the step again', () => {
  const { store, actions, entries, back } = open()
  const task = lesson.tasks.find(({ kind }) => kind === 'weigh')!
  actions.setMode('study')
  const step = entries.at(-1)
  const { asOf, uncovered, selection } = store.getState()
  actions.openTask(task.id)
  expect(entries.at(-1)).toBe(`${step}&task=weigh-useless`)
  back()
  expect(store.getState()).toMatchObject({ mode: 'study', task: null, asOf, uncovered, selection })
  entries.push(`${step}&task=weigh-useless`, 'the entry that is left')
  back()
  expect(store.getState()).toMatchObject({ mode: 'study', task: task.id, uncovered: null, selection: null })
})
