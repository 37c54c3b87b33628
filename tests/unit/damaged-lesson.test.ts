import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderDocument } from '#src/app/prerender.tsx'
import { createWords } from '#src/i18n/words.ts'
import { allEntities, indexLesson } from '#src/lesson/lesson-index.ts'
import { parseLesson } from '#src/lesson/parse-lesson.ts'
import { expectationAtStart } from '#src/state/expectation-at-start.ts'
import { createSelectors } from '#src/state/selectors.ts'
import { createAppStore } from '#src/state/store.ts'
import { decodeState } from '#src/state/url-codec.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'

const TEXT = JSON.stringify(realLesson())
const words = createWords('en')
const SEED = 75_511

/** Does what the app does before its first paint. A throw here is a page that stands still without a word. */
function open(text: string): 'refused' | 'opened' {
  const parsed = parseLesson(text, 'lesson.json')
  if ('problem' in parsed) return 'refused'
  const { lesson } = parsed
  const index = indexLesson(lesson)
  const { state } = decodeState('select=recommendation:3&later=hide', index)
  const store = createAppStore(lesson, { ...state, expectation: expectationAtStart(state, lesson) })
  const selectors = createSelectors(index)
  selectors.outlook(store.getState())
  selectors.lit(store.getState())
  for (const { id } of allEntities(lesson)) index.litBy(id)
  renderDocument(lesson, words)
  return 'opened'
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
/** The places of all values in a tree, as paths. */
function pathsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))]
}
const placesIn = (text: string) => pathsOf(JSON.parse(text) as Json).filter((path) => path.length > 0)
const PLACES = placesIn(TEXT)

/** The lesson with another value at a place, or with nothing there. */
function damaged(text: string, path: readonly string[], value: Json | undefined): string {
  const whole = JSON.parse(text) as Record<string, unknown>
  let parent = whole
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1)
  else parent[last] = value
  return JSON.stringify(whole)
}

const anything = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  true,
  0,
  -1,
  1e21,
  0.5,
  '',
  'nonsense',
  'place:nowhere',
  [],
  [null],
  {},
  [[]],
)

test('the whole lesson opens', () => {
  expect(open(TEXT)).toBe('opened')
})

test('a lesson that breaks off is refused wherever it does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: TEXT.length - 1 }), (length) => {
      expect(open(TEXT.slice(0, length))).toBe('refused')
    }),
    { seed: SEED, numRuns: 60 },
  )
})

test('a lesson with any other value in any place is refused, or opens: it never throws', () => {
  const outcomes: string[] = []
  fc.assert(
    fc.property(fc.nat({ max: PLACES.length - 1 }), anything, (at, value) => {
      outcomes.push(open(damaged(TEXT, PLACES[at] ?? [], value)))
    }),
    { seed: SEED, numRuns: 120 },
  )
  // the damage does reach the check, and not all of it matters
  expect(new Set(outcomes)).toEqual(new Set(['refused', 'opened']))
})

test('every field of the lesson, and of the first thing of each kind, may be missing or null', () => {
  const small = JSON.stringify(tinyLesson())
  const fields = placesIn(small).filter((path) => path.length === 1 || (path.length <= 4 && path[1] === '0'))
  for (const path of fields) for (const value of [undefined, null]) open(damaged(small, path, value))
  expect(fields.length).toBeGreaterThan(200)
})

test.each([
  ['another page', '<!doctype html><p>Sign in</p>', 'damaged'],
  ['an older format', JSON.stringify({ formatVersion: 0 }), 'older'],
  ['a newer format', JSON.stringify({ formatVersion: 99 }), 'newer'],
  ['nothing', '', 'damaged'],
  ['null', 'null', 'damaged'],
  ['a list', '[]', 'damaged'],
  ['an empty record', '{}', 'damaged'],
  ['lists in lists without end', '['.repeat(20_000) + ']'.repeat(20_000), 'damaged'],
])('%s in place of the lesson is told from the rest', (_, text, problem) => {
  expect(parseLesson(text, 'lesson.json')).toMatchObject({ problem })
})
