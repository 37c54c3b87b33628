// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { NEW_LECTURE } from '#src/domain/lecture.ts'
import { openWindowStorage } from '#src/platform/device-storage.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { keepLecture } from './keep-lecture.ts'

const NAME = '/school/a-lesson:lecture'

/** A window that is opened, or opened again by the browser after a crash; `ring` lets its short pauses pass. */
function openWindow() {
  const { store, actions } = createTestSession()
  const due: (() => void)[] = []
  const after = (_pause: number, act: () => void) => {
    due.push(act)
    return () => undefined
  }
  keepLecture({ store, actions, storage: openWindowStorage('a-lesson'), name: NAME, after })
  const ring = () => {
    for (const act of due.splice(0)) act()
  }
  return { actions, ring, lecture: () => store.getState().lecture }
}

beforeEach(() => {
  window.sessionStorage.clear()
})

test('a window that ends without a goodbye has kept its votes, drawings and times', () => {
  const { actions, ring, lecture } = openWindow()
  actions.countHands('vote-was-it-obeyed', 0, 0, 17)
  actions.addStroke({ id: 'a', step: 'the-port', tool: 'pen', points: [[1, 2]] })
  actions.spendTime('the-port', 40)
  ring()
  actions.countHands('vote-was-it-obeyed', 0, 1, 4)
  ring()
  expect(openWindow().lecture()).toEqual(lecture())
})

test('what was kept is passed over where it is damaged', () => {
  for (const damaged of ['{', '{"votes":[]}', 'null']) {
    window.sessionStorage.setItem(NAME, damaged)
    expect(openWindow().lecture()).toEqual(NEW_LECTURE)
  }
})
