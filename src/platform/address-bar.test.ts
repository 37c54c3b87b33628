// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { createAddressBar } from './address-bar.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test.each(['push', 'replace'] as const)('a browser that forbids history does no harm: %s', (how) => {
  vi.spyOn(window.history, `${how}State`).mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  const bar = createAddressBar()
  const before = bar.query()
  expect(() => {
    bar[how]('mode=read')
  }).not.toThrow()
  expect(bar.query()).toBe(before)
})

test('a new query keeps the fragment, and a new entry can be gone back from', async () => {
  window.history.replaceState(null, '', '/lesson/?a=1#map')
  const bar = createAddressBar()
  bar.push('b=2')
  expect(window.location.href).toMatch(/\/lesson\/\?b=2#map$/)
  const moved = new Promise<void>((resolve) => {
    bar.onMove(resolve)
  })
  window.history.back()
  await moved
  expect(bar.query()).toBe('a=1')
})
