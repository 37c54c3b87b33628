// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { openDeviceStorage } from '#src/platform/device-storage.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { keepSettings } from './keep-settings.ts'

const open = () => {
  const { store, actions } = createTestSession()
  keepSettings({ store, actions, storage: openDeviceStorage('a-lesson'), lesson: 'a-lesson' })
  return { store, actions }
}

test('single-letter keys stay off on this device once they were switched off, and come back', () => {
  const first = open()
  expect(first.store.getState().letterKeys).toBe(true)
  first.actions.setLetterKeys(false)
  const second = open()
  expect(second.store.getState().letterKeys).toBe(false)
  second.actions.setLetterKeys(true)
  expect(open().store.getState().letterKeys).toBe(true)
})

test('a device that keeps nothing does no harm', () => {
  const { store, actions } = createTestSession()
  const storage = openDeviceStorage('a-lesson', () => {
    throw new DOMException('blocked', 'SecurityError')
  })
  keepSettings({ store, actions, storage, lesson: 'a-lesson' })
  actions.setLetterKeys(false)
  expect(store.getState().letterKeys).toBe(false)
})
