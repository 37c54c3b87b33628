import { expect, test } from 'vitest'
import type { Mention } from '#src/domain/document.ts'
import { type Piece, toPieces } from './text-pieces.ts'

const TEXT = 'the hills above Alder and Birch, then home'
const mention = (phrase: string, name: string): Mention => {
  const start = TEXT.indexOf(phrase)
  return { start, end: start + phrase.length, phrase, ref: `place:${name}` }
}
const HILLS = mention('hills above Alder and Birch', 'hills')
const ALDER = mention('Alder', 'alder')
const BIRCH = mention('Birch', 'birch')

/** Phrases in brackets, changes in braces, letters as their number after a caret. */
function draw(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'letter') return `^${piece.change}`
      if (piece.kind === 'phrase') return `[${draw(piece.pieces)}]`
      return piece.runs.map(({ text, change }) => (change === null ? text : `{${text}}`)).join('')
    })
    .join('')
}

test('a phrase within a phrase stands inside it, in the order of the sentence', () => {
  expect(draw(toPieces(TEXT, [ALDER, HILLS, BIRCH], []))).toBe('the [hills above [Alder] and [Birch]], then home')
})

test('a change is marked within phrases and outside of them, and its letter never stands in a phrase', () => {
  const changes = [
    { start: 0, end: 3 },
    { start: 10, end: 18 },
  ]
  expect(draw(toPieces(TEXT, [HILLS, ALDER], changes))).toBe('{the}^0 [hills {above }[{Al}der] and Birch]^1, then home')
})

test('words that a change cuts stay together within a phrase, so that they make one button', () => {
  const [phrase] = toPieces(
    'Alder',
    [{ start: 0, end: 5, phrase: 'Alder', ref: 'place:alder' }],
    [{ start: 1, end: 3 }],
  )
  expect(phrase?.kind === 'phrase' && phrase.pieces).toHaveLength(1)
})

test('what the editors took out without a substitute leaves a letter where it stood', () => {
  expect(draw(toPieces('home', [], [{ start: 0, end: 0 }]))).toBe('^0home')
  expect(draw(toPieces('go home', [], [{ start: 3, end: 3 }]))).toBe('go ^0home')
})

test('nothing is lost: the pieces one after the other are the text', () => {
  const bare = draw(toPieces(TEXT, [HILLS, ALDER, BIRCH], [{ start: 5, end: 9 }])).replaceAll(/[[\]{}]|\^\d/g, '')
  expect(bare).toBe(TEXT)
})

test('a line that begins within a change or a phrase cuts neither, and no letter moves', () => {
  const lines = new Map([
    [2, 7],
    [14, 8],
  ])
  const pieces = toPieces(TEXT, [HILLS], [{ start: 0, end: 3 }], lines)
  expect(draw(pieces)).toBe('{th}{e}^0 [hills above Alder and Birch], then home')
  expect(pieces.map(({ kind }) => kind)).toEqual(['words', 'letter', 'words', 'phrase', 'words'])
  const [first] = pieces
  expect(first?.kind === 'words' && first.runs.map(({ line }) => line)).toEqual([null, 7])
})
