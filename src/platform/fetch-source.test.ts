import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GROUND_FILES, HELD_BACK, LESSON_FILES } from '#src/domain/lesson-files.ts'
import { hashedName } from '#tools/site/hashed-name.ts'
import { createFetchSource } from './fetch-source.ts'

const PAGE = 'https://school.invalid/history/cable/index.html?select=place:x'
const source = createFetchSource(
  { lesson: 'lessons/x/lesson-1a.json', files: { ...LESSON_FILES, ...HELD_BACK }, ground: GROUND_FILES },
  PAGE,
)
const ask = vi.fn<typeof fetch>()
beforeEach(() => {
  ask.mockReset()
  vi.stubGlobal('fetch', ask)
})
afterEach(() => {
  vi.unstubAllGlobals()
})
const answer = (body: string, init: ResponseInit = {}) => ask.mockResolvedValue(new Response(body, init))

test('files are asked for beside the page, whatever folder it lies in', async () => {
  answer('{"id":"x"}')
  expect(await source.lesson()).toEqual({ text: '{"id":"x"}', isAsBuilt: false })
  expect(ask).toHaveBeenCalledWith('https://school.invalid/history/cable/lessons/x/lesson-1a.json')
  expect(source.addressOf('ris')).toBe('https://school.invalid/history/cable/bibliography.ris')
  expect(source.groundAddressOf('shade')).toBe('https://school.invalid/history/cable/shade.png')
})

test('a lesson is as it was built when its name says so, and not when a byte of it is another', async () => {
  const named = hashedName('lessons/x/lesson.json', '{"id":"x"}')
  const built = createFetchSource(
    { lesson: named, files: { ...LESSON_FILES, ...HELD_BACK }, ground: GROUND_FILES },
    PAGE,
  )
  answer('{"id":"x"}')
  expect(await built.lesson()).toEqual({ text: '{"id":"x"}', isAsBuilt: true })
  answer('{"id":"y"}')
  expect(await built.lesson()).toEqual({ text: '{"id":"y"}', isAsBuilt: false })
})

test('a file that is not there, and one that does not arrive, are told apart', async () => {
  answer('', { status: 404 })
  expect(await source.file('citations')).toEqual({ problem: 'missing' })
  ask.mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await source.file('citations')).toEqual({ problem: 'unreachable' })
})

test.each([
  ['by its type', '{}', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }],
  ['by its words', '\n<!DOCTYPE html><title>Sign in</title>', {}],
])('a login page in the place of a file is known %s', async (_, body, init) => {
  answer(body, init)
  expect(await source.file('citations')).toEqual({ problem: 'foreign' })
})

test('ground that cannot be had, or read, is none', async () => {
  answer('{"type":"FeatureCollection","features":[]}')
  expect(await source.ground('land')).toEqual({ type: 'FeatureCollection', features: [] })
  answer('{"type":')
  expect(await source.ground('land')).toBeNull()
  answer('', { status: 500 })
  expect(await source.ground('land')).toBeNull()
})
