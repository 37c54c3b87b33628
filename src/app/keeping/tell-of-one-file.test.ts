import { expect, test } from 'vitest'
import { openDeviceStorage } from '#src/platform/device-storage.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { tellOfOneFile } from './tell-of-one-file.ts'

function openedTimes(times: number, ask: () => Storage): readonly string[] {
  return Array.from({ length: times }, () => {
    const { actions, store, words } = createTestSession()
    tellOfOneFile(openDeviceStorage('lesson', ask), actions, words)
    return store.getState().notices.map(({ text }) => text)
  }).flat()
}

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  } as unknown as Storage
}

test('where the work is kept is said once', () => {
  const device = memory()
  expect(openedTimes(3, () => device)).toEqual([expect.stringContaining('in this browser on this device')])
})

test('a browser that keeps nothing is not said to keep it', () => {
  const blocked = () => {
    throw new Error('blocked')
  }
  expect(openedTimes(1, blocked)).toEqual([])
})
