import { tokensOf } from './tokens.ts'

/** A run of text, marked where the query matched. */
export type Piece = { readonly text: string; readonly marked: boolean }

const BEFORE = 36
const LENGTH = 120

/** The words around the first match, cut between words, with every match in them marked. */
export function snippetOf(text: string, terms: readonly string[]): readonly Piece[] {
  const wanted = new Set(terms)
  const hits = joined(tokensOf(text).filter((token) => wanted.has(token.term)))
  const first = hits[0]?.start ?? 0
  const start = text.length <= LENGTH || first <= BEFORE ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1
  const rest = text.length - start <= LENGTH
  const space = text.lastIndexOf(' ', start + LENGTH)
  const end = rest ? text.length : space > start ? space : start + LENGTH
  const pieces: Piece[] = start > 0 ? [{ text: '… ', marked: false }] : []
  let at = start
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), marked: false })
    pieces.push({ text: text.slice(hit.start, hit.end), marked: true })
    at = hit.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false })
  if (end < text.length) pieces.push({ text: ' …', marked: false })
  return pieces
}

type Range = { readonly start: number; readonly end: number }

/** Merges overlapping ranges. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const out: Range[] = []
  for (const range of sorted) {
    const last = out.at(-1)
    if (last !== undefined && range.start < last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else out.push(range)
  }
  return out
}
