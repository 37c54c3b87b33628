import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexLesson } from '../lesson-index.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { documentText } from './document-text.ts'
import { findQuote, placesOfWords } from './find-quote.ts'

const lesson = tinyLesson()
const passage = lesson.passages.find(({ reading }) => reading.length > 60)!
/** The lesson with another text in one of its passages. */
function withReading(reading: string) {
  const passages = lesson.passages.map((each) => (each.id === passage.id ? { ...each, reading } : each))
  return indexLesson({ ...lesson, passages })
}
function find(reading: string, exact: string, { prefix = '', suffix = '', near }: Around = {}) {
  const document = documentText(withReading(reading))
  const within = document.passage(passage.id)!
  const found = findQuote(document, { exact, prefix, suffix }, within, near === undefined ? near : within.from + near)
  return typeof found === 'string' ? found : { from: found.from - within.from, to: found.to - within.from }
}
type Around = { readonly prefix?: string; readonly suffix?: string; readonly near?: number }

describe('words that stand once', () => {
  it('are found, whatever programs did to blanks, quotation marks, dashes and invisible signs', () => {
    const reading = 'They said “hold the fort” – without delay.'
    for (const exact of ['"hold  the\nfort"', '«hold the fort»', '“hold the\u00a0fort”', '“hold\u200b the fort”']) {
      expect(find(reading, exact)).toEqual({ from: 10, to: 25 })
    }
    expect(find(reading, 'fort” - without')).toEqual({ from: 20, to: 35 })
  })

  it('are not found where only part of a letter is meant', () => {
    expect(find('a \ufb01ne day', 'i')).toBe('words-not-found')
    expect(find('a \ufb01ne day', 'fine')).toEqual({ from: 2, to: 5 })
  })

  it('that are none are nowhere', () => {
    expect(find('a day', '')).toBe('words-not-found')
    expect(find('a day', ' \u200b ')).toBe('words-not-found')
    expect(find('a day', 'a night')).toBe('words-not-found')
  })
})

describe('words that stand twice', () => {
  const reading = 'first the fort, then the town, last the fort again'
  it.each<[string, Around, number]>([
    ['what stands before', { prefix: 'last ' }, 36],
    ['what stands after', { suffix: ' again' }, 36],
    ['some of what stands before, where the rest was changed', { prefix: 'at the very last ' }, 36],
    ['a place that is right to the letter', { near: 36 }, 36],
    ['the nearer of two places', { near: 40 }, 36],
    ['what stands around before a place that has moved', { prefix: 'last ', near: 6 }, 36],
  ])('are told apart by %s', (_, around, from) => {
    expect(find(reading, 'the fort', around)).toEqual({ from, to: from + 'the fort'.length })
  })

  it.each<[string, Around]>([
    ['nothing is said of their surroundings', {}],
    ['too little is said', { suffix: ',x' }],
    ['the place is as far from one as from the other', { near: 21 }],
    ['the place is far from both', { near: 400 }],
  ])('are not guessed at where %s', (_, around) => {
    expect(find(reading, 'the fort', around)).toBe('words-found-twice')
  })
})

it('words are found in composed and decomposed letters, in both directions', () => {
  const word = fc.stringMatching(/^[a-zäöüéñşżǘộỵ한평양ガ]{3,9}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean(), (words, isTextComposed) => {
      const [inText, inQuote] = isTextComposed ? (['NFC', 'NFD'] as const) : (['NFD', 'NFC'] as const)
      const exact = words.join(' ')
      const before = '0 '.normalize(inText)
      const written = exact.normalize(inText)
      expect(find(`${before}${written} 1`, exact.normalize(inQuote))).toEqual({
        from: before.length,
        to: before.length + written.length,
      })
    }),
    { numRuns: 300 },
  )
})

it('marks of one letter count in any order', () => {
  expect(find('an \u1ed9 here', 'o\u0302\u0323')).toEqual({ from: 3, to: 4 })
})

describe('the places of words in a passage', () => {
  const places = (words: string) =>
    placesOfWords(withReading('the fort and the town'), passage.id, words).map(({ start, exact }) => [start, exact])
  it('are all of them; the whole passage where there are no words', () => {
    expect(places('the')).toEqual([
      [0, 'the'],
      [13, 'the'],
    ])
    expect(places(' ')).toEqual([[0, 'the fort and the town']])
    expect(places('a castle')).toEqual([])
  })

  it('are none in a passage that is not there', () => {
    expect(placesOfWords(withReading('the fort'), 'passage:nowhere', 'the')).toEqual([])
  })
})
