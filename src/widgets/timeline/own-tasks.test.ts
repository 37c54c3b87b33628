import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createOwnTasks } from './own-tasks.ts'

const onFail = vi.fn()
const [first, second] = [vi.fn(), vi.fn()]

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.resetAllMocks()
})

test('what is to be done is done later, one thing in a task', () => {
  const tasks = createOwnTasks(onFail)
  tasks.add(first)
  tasks.add(second)
  expect(first).not.toHaveBeenCalled()
  vi.advanceTimersToNextTimer()
  expect(first).toHaveBeenCalledOnce()
  vi.runAllTimers()
  expect(second).toHaveBeenCalledOnce()
})

test('what was called off is not done', () => {
  const tasks = createOwnTasks(onFail)
  tasks.add(first)
  tasks.cancel()
  vi.runAllTimers()
  expect(first).not.toHaveBeenCalled()
})

test('a failure is told, and nothing is done after it', () => {
  const tasks = createOwnTasks(onFail)
  first.mockImplementation(() => {
    throw new Error('cannot draw')
  })
  tasks.add(first)
  tasks.add(second)
  vi.runAllTimers()
  expect(onFail).toHaveBeenCalledExactlyOnceWith(new Error('cannot draw'))
  expect(second).not.toHaveBeenCalled()
})
