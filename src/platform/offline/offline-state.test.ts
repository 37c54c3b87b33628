import { expect, test, vi } from 'vitest'
import { offlineStateOf } from './offline-state.ts'

const never = vi.fn(() => Promise.resolve(false))
const releases = { newest: 'two', older: ['one'] }

test('a page of the newest release that is kept needs no network', async () => {
  expect(await offlineStateOf('two', releases, never)).toBe('kept')
})

test('a page of an older one has a newer one at hand, without asking', async () => {
  expect(await offlineStateOf('one', releases, never)).toBe('newer')
  expect(never).not.toHaveBeenCalled()
})

test('of a page that is in none, the server knows whether it is behind or ahead', async () => {
  expect(await offlineStateOf('zero', releases, () => Promise.resolve(true))).toBe('newer')
  expect(await offlineStateOf('three', releases, never)).toBe('no')
})
