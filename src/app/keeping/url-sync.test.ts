import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AddressBar } from '#src/platform/address-bar.ts'
import { createActions } from '#src/state/actions.ts'
import { HOMES } from '#src/state/app-state.ts'
import { createAppStore } from '#src/state/store.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { syncUrl } from './url-sync.ts'

const index = tinyIndex()
const [first, second] = index.lesson.places

/** A history of queries, as a browser keeps it. */
function fakeBar() {
  const entries = ['']
  let listener = () => {}
  const bar: AddressBar = {
    query: () => entries.at(-1) ?? '',
    link: (query) => query,
    isHere: () => false,
    push: (query) => entries.push(query),
    replace: (query) => entries.splice(-1, 1, query),
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
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the address', () => {
  it('follows the store after a short rest, in one entry', () => {
    const store = createAppStore(index.lesson)
    const { bar, entries } = fakeBar()
    const stop = syncUrl(store, index, bar)
    const actions = createActions(store, index.lesson)
    actions.select(first!.id, 'map')
    actions.select(second!.id, 'map')
    expect(entries).toEqual([''])
    vi.runAllTimers()
    expect(entries).toEqual([`select=${second!.id}`])
    stop()
    actions.clear()
    vi.runAllTimers()
    expect(entries).toEqual([`select=${second!.id}`])
  })
  it('gets a new entry for a change of mode, and Back loses nothing that a link does not hold', () => {
    const store = createAppStore(index.lesson)
    const { bar, entries, back } = fakeBar()
    syncUrl(store, index, bar)
    const actions = createActions(store, index.lesson)
    actions.select(first!.id, 'map')
    store.setState({ mode: 'study' as never })
    actions.select(second!.id, 'map')
    actions.notify('kept')
    vi.runAllTimers()
    expect(entries).toEqual([`select=${first!.id}`, `mode=study&select=${second!.id}`])
    back()
    expect(store.getState()).toMatchObject({ mode: 'read', selection: { ref: first!.id }, notices: [{ text: 'kept' }] })
  })
  it('makes entries for modes only', () => {
    expect(Object.entries(HOMES).filter(([, home]) => home === 'push')).toEqual([['mode', 'push']])
  })
})
