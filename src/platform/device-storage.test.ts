// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { openDeviceStorage } from './device-storage.ts'

const quota = () => {
  throw new DOMException('full', 'QuotaExceededError')
}

describe('the storage of the device', () => {
  it('keeps a text and gives it back', () => {
    const storage = openDeviceStorage()
    expect(storage.works).toBe(true)
    expect(storage.write('name', 'text')).toBe('kept')
    expect(storage.read('name')).toBe('text')
  })
  it('that throws when it is asked for is blocked, and never throws itself', () => {
    const storage = openDeviceStorage(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(storage.works).toBe(false)
    expect(storage.read('name')).toBeNull()
    expect(storage.write('name', 'text')).toBe('blocked')
  })
  it('that is full still reads, and says so on a write', () => {
    const storage = openDeviceStorage(() => ({ getItem: () => 'old', setItem: quota, removeItem: () => undefined }))
    expect(storage.works).toBe(true)
    expect(storage.read('name')).toBe('old')
    expect(storage.write('name', 'text')).toBe('full')
  })
  it('that forgets at once is blocked', () => {
    const storage = openDeviceStorage(() => ({
      getItem: () => null,
      setItem: () => undefined,
      removeItem: () => undefined,
    }))
    expect(storage.works).toBe(false)
  })
  it('tells of what another window has written, until it is asked no more', () => {
    const heard = vi.fn()
    const end = openDeviceStorage().onChange('name', heard)
    const tell = (key: string) => window.dispatchEvent(new StorageEvent('storage', { key, newValue: 'theirs' }))
    tell('other')
    tell('name')
    end()
    tell('name')
    expect(heard.mock.calls).toEqual([['theirs']])
  })
})
