import { groupBy } from '#src/domain/group-by.ts'
import MiniSearch from 'minisearch'
import type { Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf } from '#src/domain/ref.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import { normalise, tokensOf } from './tokens.ts'
import { type Piece, snippetOf } from './snippet.ts'
import { type SearchTextPart, searchTextsOf } from './search-texts.ts'

/** A result: its title, and the words around the match if that is not in the title. */
export type SearchHit = {
  readonly id: Ref
  readonly title: readonly Piece[]
  readonly match: readonly Piece[] | null
  readonly lang?: string
}
export type SearchHitGroup = { readonly kind: Kind; readonly hits: readonly SearchHit[] }
export type Search = (query: string, outlook: Outlook) => readonly SearchHitGroup[]

const WEIGHT: Readonly<Record<SearchTextPart, number>> = { title: 6, name: 5, text: 1 }
/** A match in a name ranks above the many entities that mention it. */
const KIND_WEIGHT: Partial<Record<Kind, number>> = {
  place: 1.5,
  person: 1.5,
  term: 1.3,
  recommendation: 1.2,
  source: 0.4,
}
const NAMED_IN_DOCUMENT = 1.4
const MOST_IN_A_GROUP = 8
/** The minimum length of a word for fuzzy matching. */
const FUZZY_FROM = 5
const EDITS = [0, 1, 2] as const

/** Full-text search over one lesson, in any script. Built once; a query takes a few milliseconds. */
export function createSearch(index: LessonIndex): Search {
  const texts = searchTextsOf(index)
  const engine = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: termsOf,
    // normalised already
    processTerm: (term) => term,
  })
  engine.addAll(texts.map(({ text }, id) => ({ id, text })))
  return (query, { horizon, hidden, titleOf }) => {
    const wanted = normalise(query.trim())
    const results = closest((edits) =>
      engine.search(query, {
        combineWith: 'AND',
        tokenize: termsOf,
        prefix: true,
        fuzzy: (term) => (term.length >= FUZZY_FROM ? edits : false),
        weights: { fuzzy: 0.2, prefix: 0.6 },
      }),
    )
    const best = new Map<Ref, { score: number; text: number; terms: readonly string[] }>()
    for (const { id, score, terms } of results) {
      const found = texts[id as number]
      if (found === undefined || hidden.has(found.ref)) continue
      if (horizon.later === 'hide' && found.from !== null && found.from > horizon.asOf) continue
      const called = found.part !== 'text' && normalise(found.text) === wanted ? 4 : 1
      const weighed = score * WEIGHT[found.part] * called * weightOf(index, found.ref)
      if (weighed > (best.get(found.ref)?.score ?? 0)) {
        best.set(found.ref, { score: weighed, text: id as number, terms })
      }
    }
    const ranked = [...best].sort(([, a], [, b]) => b.score - a.score)
    const groups = groupBy(ranked, ([ref]) => kindOf(ref))
    return [...groups].map(([kind, found]) => ({
      kind,
      hits: found.slice(0, MOST_IN_A_GROUP).map(([ref, { text, terms }]): SearchHit => {
        const shown = texts[text]
        const title = snippetOf(titleOf(ref), terms)
        if (shown === undefined || shown.part === 'title' || title.some((piece) => piece.marked))
          return { id: ref, title, match: null }
        const match = snippetOf(shown.text, terms)
        return shown.lang === undefined ? { id: ref, title, match } : { id: ref, title, match, lang: shown.lang }
      }),
    }))
  }
}

/** Composed first, so that pairs in a run of Hangul are of syllables, not of the letters in them. */
const termsOf = (text: string) => tokensOf(text.normalize('NFC')).map((token) => token.term)

/** The results with the fewest letters changed: fuzzy matches count only if there is no exact one. */
function closest<Found>(search: (edits: number) => readonly Found[]): readonly Found[] {
  for (const edits of EDITS) {
    const results = search(edits)
    if (results.length > 0) return results
  }
  return []
}

function weightOf(index: LessonIndex, ref: Ref): number {
  const entity = index.find(ref)
  const named = entity !== undefined && 'namedInDocument' in entity && entity.namedInDocument
  return (KIND_WEIGHT[kindOf(ref)] ?? 1) * (named ? NAMED_IN_DOCUMENT : 1)
}
