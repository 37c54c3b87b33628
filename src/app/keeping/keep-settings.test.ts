// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { type DeviceStorage, openDeviceStorage } from '#src/platform/device-storage.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { SETTINGS_KEY, keepSettings } from './keep-settings.ts'

const FOLDER = '/school/'
const NAME = FOLDER + SETTINGS_KEY

const open = (storage: DeviceStorage = openDeviceStorage('a-lesson'), folder = FOLDER) => {
  const { store, actions } = createTestSession()
  const root = document.createElement('html')
  keepSettings({ store, actions, storage, folder, root })
  return { store, actions, root }
}

beforeEach(() => {
  window.localStorage.clear()
})

const CHANGED = { letterKeys: false, theme: 'hall', textScale: 1.5, motion: 'reduced', painter: 'svg' } as const

test('every setting stays on this device, and comes back', () => {
  open().actions.applySettings(CHANGED)
  expect(open().store.getState()).toMatchObject(CHANGED)
})

test('theme, text size and motion stand on the root element, where style sheets find them', () => {
  const { actions, root } = open()
  expect(root.dataset).toMatchObject({ theme: 'paper', textScale: '1', motion: 'system' })
  actions.applySettings({ theme: 'hall', textScale: 1.25, motion: 'reduced' })
  expect(root.dataset).toMatchObject({ theme: 'hall', textScale: '1.25', motion: 'reduced' })
})

test('another window of the device follows', () => {
  const { store, root } = open()
  const newValue = JSON.stringify(CHANGED)
  window.dispatchEvent(new StorageEvent('storage', { key: NAME, newValue, storageArea: window.localStorage }))
  expect(store.getState()).toMatchObject(CHANGED)
  expect(root.dataset['theme']).toBe('hall')
})

test('what is damaged is left out, and the rest counts', () => {
  window.localStorage.setItem(NAME, '{"theme":"neon","textScale":"1.5","motion":"reduced"}')
  expect(open().store.getState()).toMatchObject({ theme: 'paper', textScale: 1, motion: 'reduced' })
  window.localStorage.setItem(NAME, '{')
  expect(open().store.getState()).toMatchObject({ theme: 'paper', motion: 'system' })
})

test('another site of the same host has settings of its own; what was kept before there were two counts for both', () => {
  window.localStorage.setItem(SETTINGS_KEY, '{"theme":"hall"}')
  open().actions.applySettings({ textScale: 1.5 })
  const other = open(undefined, '/other/').store.getState()
  expect(other).toMatchObject({ theme: 'hall', textScale: 1 })
  expect(open().store.getState()).toMatchObject({ theme: 'hall', textScale: 1.5 })
})

test('a device that keeps nothing does no harm', () => {
  const { store, actions } = open(
    openDeviceStorage('a-lesson', () => {
      throw new DOMException('blocked', 'SecurityError')
    }),
  )
  actions.applySettings({ letterKeys: false })
  expect(store.getState().letterKeys).toBe(false)
})
