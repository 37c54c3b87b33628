import type { NotePlace } from '#src/domain/quotation.ts'
import type { PassageId } from '#src/domain/ref.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { type DocumentText, type DocumentRange, documentText } from './document-text.ts'
import { normaliseText } from './normalise-text.ts'

export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string }
export type NotFound = 'words-not-found' | 'words-found-twice'

/** How far from its recorded position a quotation may have moved and still match. */
const NEAR = 32
/** Context that must match before it can tell identical words apart. */
const TELLING = 3
/** Context that is compared. */
const LONGEST = 256

/**
 * Finds a quotation within a range. Identical words are told apart by context, then by position; if neither decides, it
 * does not guess.
 */
export function findQuote(
  document: DocumentText,
  quote: Quote,
  within: DocumentRange,
  near?: number,
): DocumentRange | NotFound {
  const to = (near ?? 0) + quote.exact.length
  if (near !== undefined && to <= within.to && standsAt(document.text, quote, near)) return { from: near, to }
  const found = occurrences(document, wanted(quote.exact), within)
  const [only, ...more] = found
  if (only === undefined) return 'words-not-found'
  if (more.length === 0) return only
  const ranked = found.map((range) => ({ range, ...agreement(document.text, quote, range) }))
  return (
    theOne(ranked.filter(({ whole }) => whole)) ??
    found.find(({ from }) => from === near) ??
    theOne(best(ranked)) ??
    nearest(found, near) ??
    'words-found-twice'
  )
}

/** Composed first, which puts several diacritics of one letter in a fixed order. */
const wanted = (words: string) => normaliseText(words.normalize('NFC')).text.trim()

/** Whether the exact words stand at their recorded position, in their context. */
function standsAt(text: string, { exact, prefix, suffix }: Quote, at: number): boolean {
  const before = at - prefix.length
  return before >= 0 && text.startsWith(prefix + exact + suffix, before)
}

type Ranked = { readonly range: DocumentRange; readonly whole: boolean; readonly letters: number }

function theOne(ranked: readonly Ranked[]): DocumentRange | null {
  const [one, ...more] = ranked
  return one !== undefined && more.length === 0 ? one.range : null
}

function best(ranked: readonly Ranked[]): readonly Ranked[] {
  const most = Math.max(TELLING, ...ranked.map(({ letters }) => letters))
  return ranked.filter(({ letters }) => letters === most)
}

function nearest(found: readonly DocumentRange[], near: number | undefined): DocumentRange | null {
  if (near === undefined) return null
  const distance = ({ from }: DocumentRange) => Math.abs(from - near)
  const [first, second] = found.toSorted((a, b) => distance(a) - distance(b))
  if (first === undefined || distance(first) > NEAR) return null
  return second !== undefined && distance(second) === distance(first) ? null : first
}

/** Every occurrence of the normalised words, as ranges of the original that begin and end with whole letters. */
function occurrences({ normal }: DocumentText, exact: string, within: DocumentRange): readonly DocumentRange[] {
  const { text, starts, ends } = normal
  const found: DocumentRange[] = []
  if (exact === '') return found
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const last = at + exact.length - 1
    const [from, to] = [starts[at] ?? 0, ends[last] ?? 0]
    const isWhole = starts[at - 1] !== from && ends[last + 1] !== to
    if (isWhole && from >= within.from && to <= within.to) found.push({ from, to })
  }
  return found
}

/** How many letters around a range match the quotation's context; `whole` if all of them do. */
function agreement(text: string, quote: Quote, { from, to }: DocumentRange) {
  const prefix = dense(quote.prefix.slice(-LONGEST))
  const suffix = dense(quote.suffix.slice(0, LONGEST))
  const before = dense(text.slice(Math.max(0, from - 2 * LONGEST), from))
  const after = dense(text.slice(to, to + 2 * LONGEST))
  const left = shared(backwards(before), backwards(prefix))
  const right = shared(after, suffix)
  const whole =
    prefix + suffix !== '' &&
    left === Math.min(before.length, prefix.length) &&
    right === Math.min(after.length, suffix.length)
  return { letters: left + right, whole }
}

/** Programs disagree about white space at the ends of the context. */
const dense = (text: string) => wanted(text).replaceAll(' ', '')

const backwards = (text: string) => text.split('').reverse().join('')

function shared(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** Every occurrence of words in a passage, however they were typed; for no words, the whole passage. */
export function placesOfWords(index: LessonIndex, passage: PassageId, words: string): readonly NotePlace[] {
  const document = documentText(index)
  const within = document.passage(passage)
  if (within === null) return []
  const exact = wanted(words)
  const found = exact === '' ? [within] : occurrences(document, exact, within)
  return found.flatMap(document.placesIn)
}
