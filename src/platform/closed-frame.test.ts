// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isInClosedFrame } from './closed-frame.ts'

const page = (origin: string, isFramed: boolean) => {
  const own = { origin } as { origin: string; parent?: unknown }
  own.parent = isFramed ? {} : own
  return own as unknown as Window
}

test.each([
  ['a page of a server', 'https://lesson.example', false, false],
  ['a page in a frame of another site', 'https://lesson.example', true, false],
  ['a page from a disk', 'null', false, false],
  ['a page in a sandboxed frame', 'null', true, true],
])('%s', (_, origin, isFramed, isClosed) => {
  expect(isInClosedFrame(page(origin, isFramed))).toBe(isClosed)
})
