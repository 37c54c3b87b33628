// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { openDeviceStorage } from './device-storage.ts'

const EMPTY = { length: 0, key: () => null, getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
const quota = () => {
  throw new DOMException('full', 'QuotaExceededError')
}

describe('the storage of the device', () => {
  it('keeps a text and gives it back', () => {
    const storage = openDeviceStorage('test')
    expect(storage.works).toBe(true)
    expect(storage.write('name', 'text')).toBe('kept')
    expect(storage.read('name')).toEqual({ text: 'text' })
    expect(storage.names('na')).toEqual(['name'])
    storage.remove('name')
    expect(storage.read('name')).toEqual({ text: null })
  })
  it('that throws when it is asked for is blocked, and never throws itself', () => {
    const storage = openDeviceStorage('test', () => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(storage.works).toBe(false)
    expect(storage.read('name')).toEqual({ problem: 'blocked' })
    expect(storage.names('')).toEqual([])
    expect(storage.write('name', 'text')).toBe('blocked')
  })
  it('that is full still reads, and says so on a write', () => {
    const storage = openDeviceStorage('test', () => ({ ...EMPTY, getItem: () => 'old', setItem: quota }))
    expect(storage.works).toBe(true)
    expect(storage.read('name')).toEqual({ text: 'old' })
    expect(storage.write('name', 'text')).toBe('full')
  })
  it('that throws when it is read says so, which is another thing than nothing', () => {
    const broken = () => {
      throw new DOMException('file corrupted', 'UnknownError')
    }
    let read = (): string | null => 'test:probe'
    const storage = openDeviceStorage('test', () => ({ ...EMPTY, getItem: () => read() }))
    read = broken
    expect(storage.read('name')).toEqual({ problem: 'blocked' })
  })
  it('that forgets at once is blocked', () => {
    const storage = openDeviceStorage('test', () => EMPTY)
    expect(storage.works).toBe(false)
  })
  it('tells of what another window has written, until it is asked no more', () => {
    const heard = vi.fn()
    const end = openDeviceStorage('test').onChange(heard)
    const tell = (key: string | null, newValue: string | null, storageArea: Storage = localStorage) =>
      window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea }))
    tell('name', 'theirs')
    tell('name', null)
    tell('name', 'of this window alone', sessionStorage)
    tell(null, null)
    end()
    tell('name', 'too late')
    expect(heard.mock.calls).toEqual([
      ['name', 'theirs'],
      ['name', null],
      ['', null],
    ])
  })
})
