import type { UnplacedReason } from '#src/domain/workbook/workbook.ts'
import type { DocumentText, DocumentRange } from './document-text.ts'
import { findQuote } from './find-quote.ts'
import { type JsonObject, isObject, isOfType, listOf, ownProperty, stringOf } from './json.ts'

export type Found = DocumentRange | UnplacedReason

/** A character range as RFC 5147 writes it for plain text. */
const CHARACTERS = /^#?char=(\d+)(?:,(\d+))?$/

/**
 * What the selectors of a target select within a range. Several selectors mean the same thing: words are tried before
 * ranges, and ranges before positions, which mean nothing once the text has moved. Never guesses.
 */
export function findSelectors(document: DocumentText, selector: unknown, within: DocumentRange): Found {
  const ways = alternatives(selector)
  const near = ways.map((each) => positionIn(document, each, within)).find((each) => each !== null)?.from
  const quotes = ways.filter(
    (each) => isOfType(each, 'TextQuoteSelector') && stringOf(ownProperty(each, 'exact')) !== '',
  )
  const [found] = (quotes.length > 0 ? quotes : ways)
    .map((each) => refined(document, each, within, findOne(document, each, within, near)))
    .sort((a, b) => rank(a) - rank(b))
  return found ?? 'not-understood'
}

/** A place first, then a reason more specific than `not-understood`. */
const rank = (found: Found) => (typeof found !== 'string' ? 0 : found === 'not-understood' ? 2 : 1)

function findOne(document: DocumentText, selector: JsonObject, within: DocumentRange, near: number | undefined): Found {
  if (isOfType(selector, 'TextQuoteSelector')) return quoted(document, selector, within, near)
  if (isOfType(selector, 'RangeSelector')) return rangeOf(document, selector, within)
  const position = positionIn(document, selector, within)
  if (position === null) return 'not-understood'
  const stands = position.from >= within.from && position.from < position.to && position.to <= within.to
  return stands ? position : 'words-not-found'
}

function alternatives(selector: unknown): readonly JsonObject[] {
  return listOf(selector)
    .filter(isObject)
    .flatMap((each) => (isOfType(each, 'Choice') ? alternatives(ownProperty(each, 'items')) : [each]))
}

function quoted(document: DocumentText, quote: JsonObject, within: DocumentRange, near: number | undefined): Found {
  const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) => stringOf(ownProperty(quote, name)))
  return findQuote(document, { exact: exact ?? '', prefix: prefix ?? '', suffix: suffix ?? '' }, within, near)
}

/** A selection within a selection. A part given by words may be found even if the whole is not understood. */
function refined(document: DocumentText, selector: JsonObject, within: DocumentRange, found: Found): Found {
  const refinement = ownProperty(selector, 'refinedBy')
  if (refinement === undefined) return found
  if (typeof found !== 'string') return findSelectors(document, refinement, found)
  if (found !== 'not-understood') return found
  const words = alternatives(refinement).filter((each) => isOfType(each, 'TextQuoteSelector'))
  return words.length === 0 ? 'not-understood' : findSelectors(document, words, within)
}

/** From the start of the first to the start of the second. */
function rangeOf(document: DocumentText, range: JsonObject, within: DocumentRange): Found {
  const start = findSelectors(document, ownProperty(range, 'startSelector'), within)
  const end = findSelectors(document, ownProperty(range, 'endSelector'), within)
  if (typeof start === 'string') return start
  if (typeof end === 'string') return end
  return start.from < end.from ? { from: start.from, to: end.from } : 'words-not-found'
}

function positionIn({ text }: DocumentText, selector: JsonObject, within: DocumentRange): DocumentRange | null {
  const [start, end] = positionOf(selector)
  if (typeof start !== 'number' || typeof end !== 'number') return null
  const own = text.slice(within.from, within.to)
  return { from: within.from + unitsOf(own, start), to: within.from + unitsOf(own, end) }
}

function positionOf(selector: JsonObject): readonly unknown[] {
  if (isOfType(selector, 'TextPositionSelector')) return [ownProperty(selector, 'start'), ownProperty(selector, 'end')]
  if (!isOfType(selector, 'FragmentSelector')) return []
  const [, start, end = start] = CHARACTERS.exec(stringOf(ownProperty(selector, 'value'))) ?? []
  return start === undefined ? [] : [Number(start), Number(end)]
}

/** Converts the standard's characters into UTF-16 units. Beyond the text each counts as one. */
function unitsOf(text: string, characters: number): number {
  let units = 0
  let left = characters
  for (const letter of text) {
    if (left <= 0) break
    units += letter.length
    left--
  }
  return units + Math.max(left, 0)
}

/** Characters up to an offset, as the standard counts them. */
export function charactersBefore(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length
}
