import { type Mention, type TextRange, toSegments } from '#src/domain/document.ts'

/**
 * Words on which at most one change lies, lit whole or not at all, and within which no line begins; `line` is the
 * number of one that they begin.
 */
export type TextRun = {
  readonly start: number
  readonly text: string
  readonly change: number | null
  readonly line: number | null
  /** Whether the words are lit. */
  readonly lit: boolean
}
export type Words = { readonly kind: 'words'; readonly start: number; readonly runs: readonly TextRun[] }
/** A marked phrase; mentions within it stand as phrases among its pieces. */
export type Phrase = {
  readonly kind: 'phrase'
  readonly start: number
  readonly mention: Mention
  readonly pieces: readonly (Words | Phrase)[]
}
/** The letter of a change, after the last words it touches and never within a phrase. */
export type Letter = { readonly kind: 'letter'; readonly start: number; readonly change: number }
export type Piece = Words | Phrase | Letter

type Cut = TextRun & { readonly end: number; readonly mentions: readonly Mention[] }

/** The offset at which a line begins, and the line's number. */
export type LineStarts = ReadonlyMap<number, number>
const NO_LINES: LineStarts = new Map()

/** Takes a text apart in its own order, so that drawing the pieces one after the other gives the text again. */
export function toPieces(
  text: string,
  mentions: readonly Mention[],
  changes: readonly TextRange[],
  lines: LineStarts = NO_LINES,
  lit: readonly TextRange[] = [],
): readonly Piece[] {
  // a range of no length marks nothing, but cuts
  const breaks = [...lines.keys()].map((start) => ({ start, end: start }))
  const cuts = toSegments(text.length, [...mentions, ...changes, ...lit, ...breaks]).map(
    ({ start, end, marks }): Cut => {
      const isOf = (ranges: readonly TextRange[], before: number) => (mark: number) =>
        mark >= before && mark < before + ranges.length
      const change = marks.find(isOf(changes, mentions.length))
      return {
        start,
        end,
        text: text.slice(start, end),
        mentions: marks.flatMap((mark) => mentions[mark] ?? []),
        change: change === undefined ? null : change - mentions.length,
        line: lines.get(start) ?? null,
        lit: marks.some(isOf(lit, mentions.length + changes.length)),
      }
    },
  )
  const letters = changes.map((range, change) => ({ kind: 'letter' as const, start: range.end, change }))
  const hasLetter = new Set(changes.map((range) => range.end))
  const runs = groupAdjacent(
    cuts,
    (a, b) =>
      a.mentions[0] === b.mentions[0] &&
      (a.mentions[0] !== undefined || (a.change === b.change && !hasLetter.has(b.start))),
  )
  return [
    ...letters.filter((letter) => letter.start === 0),
    ...runs.flatMap((run) => {
      const [from, to] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
      return [...nest(run, 0), ...letters.filter((letter) => letter.start > from && letter.start <= to)]
    }),
  ]
}

/** Cuts that lie in the same mention at this depth become one phrase; the others are words. */
function nest(cuts: readonly Cut[], depth: number): readonly (Words | Phrase)[] {
  return groupAdjacent(cuts, (a, b) => a.mentions[depth] === b.mentions[depth]).map((run) => {
    const start = run[0]?.start ?? 0
    const mention = run[0]?.mentions[depth]
    return mention === undefined
      ? { kind: 'words', start, runs: run }
      : { kind: 'phrase', start, mention, pieces: nest(run, depth + 1) }
  })
}

export function groupAdjacent<T>(items: readonly T[], together: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && together(before, item)) last.push(item)
    else groups.push([item])
  }
  return groups
}
