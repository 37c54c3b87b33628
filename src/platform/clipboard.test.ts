import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from './clipboard.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function stub({ write = vi.fn(() => Promise.resolve()), writeText = vi.fn(() => Promise.resolve()) } = {}) {
  vi.stubGlobal('navigator', { clipboard: { write, writeText } })
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly types: string[]
      constructor(content: Record<string, Blob>) {
        this.types = Object.keys(content)
      }
    },
  )
  return { write, writeText }
}

test('text with italics is copied in both forms at once', async () => {
  const { write, writeText } = stub()
  expect(await copyText('A', '<i>A</i>')).toBe(true)
  expect(write).toHaveBeenCalledExactlyOnceWith([{ types: ['text/plain', 'text/html'] }])
  expect(writeText).not.toHaveBeenCalled()
})

test('where only plain text can be copied, plain text is', async () => {
  const { writeText } = stub({ write: vi.fn(() => Promise.reject(new Error('no'))) })
  expect(await copyText('A', '<i>A</i>')).toBe(true)
  expect(writeText).toHaveBeenCalledExactlyOnceWith('A')
})

test('a refusal is a value', async () => {
  stub({ writeText: vi.fn(() => Promise.reject(new Error('no'))) })
  expect(await copyText('A')).toBe(false)
})
