// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { NEW_LECTURE } from '#src/domain/lecture.ts'
import { openDeviceStorage, openWindowStorage } from '#src/platform/device-storage.ts'
import type { AppState } from '#src/state/app-state.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { keepLecture } from './keep-lecture.ts'

const NAME = '/school/a-lesson:lecture'
const HOUR = 60 * 60 * 1_000

let now = 0

/** A window that is opened, or opened again by the browser after a crash; `ring` lets its short pauses pass. */
function openWindow(patch: Partial<AppState> = { mode: 'present' }) {
  const { store, actions, index } = createTestSession({ patch })
  const due: (() => void)[] = []
  const afterDelay = (_pause: number, act: () => void) => {
    due.push(act)
    return () => undefined
  }
  let takenUp = 0
  const kept = keepLecture({
    store,
    actions,
    index,
    storage: openWindowStorage('a-lesson'),
    device: openDeviceStorage('a-lesson'),
    name: NAME,
    afterDelay,
    milliseconds: () => now,
    onTakenUp: () => {
      takenUp++
    },
  })
  const ring = () => {
    for (const act of due.splice(0)) act()
  }
  return { ...kept, store, actions, ring, lecture: () => store.getState().lecture, takenUp: () => takenUp }
}

/** Votes, drawings and times of a lecture, kept as it goes on. */
function lecture(window = openWindow()) {
  window.actions.countHands('vote-was-it-obeyed', 0, 0, 17)
  window.actions.addStroke({ id: 'a', step: 'the-port', tool: 'pen', points: [[1, 2]] })
  window.actions.spendTime('the-port', 40)
  window.ring()
  return window
}

/** The browser ends and restores no window: what belonged to the window is gone. */
function crash() {
  window.sessionStorage.clear()
}

beforeEach(() => {
  window.sessionStorage.clear()
  window.localStorage.clear()
  now = 0
})

test('a window that ends without a goodbye has kept its votes, drawings and times', () => {
  const { actions, ring, lecture: given } = lecture()
  actions.countHands('vote-was-it-obeyed', 0, 1, 4)
  ring()
  expect(openWindow().lecture()).toEqual(given())
})

test('what was kept is passed over where it is damaged', () => {
  for (const damaged of ['{', '{"votes":[]}', 'null', '[]', '{"at":0,"lecture":{"votes":3}}']) {
    window.sessionStorage.setItem(NAME, damaged)
    window.localStorage.setItem(NAME, damaged)
    const again = openWindow()
    again.ring()
    expect(again.lecture()).toEqual(NEW_LECTURE)
    expect(again.takenUp()).toBe(0)
  }
})

describe('a lecture that was cut off with its browser', () => {
  test('is back in the next console, which says so', () => {
    const before = lecture().lecture()
    crash()
    const again = openWindow()
    again.ring()
    expect(again.lecture()).toEqual(before)
    expect(again.takenUp()).toBe(1)
  })

  test('is back at the step and the beat at which it was cut off', () => {
    const before = openWindow({ mode: 'read' })
    before.actions.setMode('present')
    lecture(before)
    before.actions.goToStep(1)
    before.actions.moveBeat(1)
    before.ring()
    const { tour, beat, asOf, shapes } = before.store.getState()
    crash()
    const again = openWindow({ mode: 'read' })
    again.actions.setMode('present')
    again.ring()
    expect(again.store.getState()).toMatchObject({ tour, beat, asOf, shapes })
    crash()
    const elsewhere = openWindow({ mode: 'read' })
    elsewhere.actions.setMode('present')
    elsewhere.actions.goToStep(2)
    const gone = elsewhere.store.getState().tour
    elsewhere.ring()
    expect(elsewhere.store.getState().tour).toEqual(gone)
  })

  test('is back when Present is chosen, not before', () => {
    const before = lecture().lecture()
    crash()
    const again = openWindow({ mode: 'read' })
    again.ring()
    expect(again.lecture()).toEqual(NEW_LECTURE)
    again.actions.setMode('present')
    again.ring()
    expect(again.lecture()).toEqual(before)
  })

  test('is no longer there after a goodbye, when it was begun anew, or half a day later', () => {
    lecture().leave()
    const anew = lecture()
    anew.actions.beginLecture()
    anew.ring()
    crash()
    const next = openWindow()
    next.ring()
    expect(next.lecture()).toEqual(NEW_LECTURE)
    lecture(next)
    crash()
    now = 13 * HOUR
    const late = openWindow()
    late.ring()
    expect(late.lecture()).toEqual(NEW_LECTURE)
  })

  test('gives way to what another window has said meanwhile', () => {
    lecture()
    crash()
    const again = openWindow()
    again.actions.countHands('vote-was-it-obeyed', 0, 0, 3)
    again.ring()
    expect(again.lecture().votes).toEqual({ 'vote-was-it-obeyed': [[3, 0]] })
    expect(again.takenUp()).toBe(0)
  })

  test('is kept by its console alone: the audience’s window leaves no trace', () => {
    lecture(openWindow({ mode: 'present', stage: true }))
    expect(window.localStorage.getItem(NAME)).toBeNull()
  })

  test('is kept anew after a reload, which is a goodbye as well', () => {
    const before = lecture()
    before.leave()
    openWindow().ring()
    crash()
    const again = openWindow()
    again.ring()
    expect(again.lecture()).toEqual(before.lecture())
  })
})
