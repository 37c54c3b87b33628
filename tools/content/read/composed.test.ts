import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { REAL_DIRECTORY } from '#tests/support/real-lesson.ts'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { compileTexts } from '../compile/compile-lesson.ts'
import { ALL_RULES } from '../rules/all-rules.ts'
import { composed } from './composed.ts'
import { type LessonTexts, readLesson } from './read.ts'

const SEED = 'document/seed.txt'
const EVENTS = 'events/orsa.yaml'

function rewritten(whole: LessonTexts, change: (text: string, path: string) => string): LessonTexts {
  return { ...whole, texts: new Map([...whole.texts].map(([path, text]) => [path, change(text, path)])) }
}

it('composes every text and name of a value, and nothing else', () => {
  expect(composed({ ['cle\u0301']: ['e\u0301', 1, null, { name: '\u1112\u1161\u11ab' }] })).toEqual({
    ['cl\u00e9']: ['\u00e9', 1, null, { name: '\ud55c' }],
  })
})

describe.each([
  ['the invented lesson', TINY_DIRECTORY],
  ['the real lesson', REAL_DIRECTORY],
])('%s', async (_, directory) => {
  const whole = await readLesson(directory)
  const decomposed = (text: string, path: string) => (path === SEED ? text : text.normalize('NFD'))
  it('is the same lesson whichever way its letters were typed', () => {
    expect(rewritten(whole, decomposed).texts).not.toEqual(whole.texts)
    expect(compileTexts(rewritten(whole, decomposed), [])).toEqual(compileTexts(whole, []))
  })
})

it('a document that was given in letters of two signs is proved all the same', async () => {
  const whole = await readLesson(TINY_DIRECTORY)
  const accent = (text: string) => text.replaceAll('Fort Bree', 'Fort Br\u00e9e')
  const given = accent(whole.texts.get(SEED) ?? '').normalize('NFD')
  expect(given).not.toBe(given.normalize('NFC'))
  const hash = createHash('sha256').update(given).digest('hex')
  const changed = rewritten(whole, (text, path) => {
    if (path === SEED) return given
    return path.startsWith('document/') ? accent(text) : text.replace(/(sha256: )\w+/, `$1${hash}`)
  })
  const { issues } = compileTexts(changed, ALL_RULES)
  expect(issues.filter(({ rule }) => /seed/.test(rule))).toEqual([])
})

it('an escape gives the same letters as the sign itself', async () => {
  const whole = await readLesson(TINY_DIRECTORY)
  const headlineAs = (written: string) => {
    const changed = rewritten(whole, (text, path) =>
      path === EVENTS ? text.replace('The northern fleet takes Port Alder', written) : text,
    )
    return compileTexts(changed, []).lesson?.events.find(({ id }) => id === 'event:fall-of-port-alder')?.headline
  }
  expect(headlineAs('"A depe\\u0301che"')).toBe('A dep\u00e9che')
  expect(headlineAs('A dep\u00e9che')).toBe('A dep\u00e9che')
})
