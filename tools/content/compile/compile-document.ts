import type { Passage } from '#src/domain/document.ts'
import type { Event, Outcome, Recommendation } from '#src/domain/lesson.ts'
import { toRef } from '#src/domain/ref.ts'
import type { AuthoredSeal, RecommendationsFile } from '#src/lesson/schema/recommendations-file.ts'
import { placeChanges } from './changes.ts'
import { compileBasis, lastDayOf, toCitation } from './compile-common.ts'
import { type Report, type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { placeMentions } from './mentions.ts'
import { compileOptionalProse, compileProse } from './prose.ts'

export function compilePassages(
  { file, value }: Authored['passages'],
  apparatus: Authored['apparatus']['value'],
  report: Report,
): Passage[] {
  const seedLines = toSeedLines(value, apparatus)
  return value.map((authored, index) => {
    const { id, kind, seed, reading, adapted, leftOut = [], changes = [], mentions = [], queries = [] } = authored
    const spot = spotIn(file, index)
    return {
      id: toRef('passage', id),
      kind,
      seed,
      reading,
      seedLine: seedLines[index] ?? 1,
      adapted,
      leftOut,
      changes: placeChanges({ seed, reading }, changes, spot, report),
      mentions: placeMentions(reading, mentions, inside(spot, 'mentions'), report),
      queries,
    }
  })
}

/** On which line of the seed each passage begins: what stands before it is head, separators and passages. */
function toSeedLines(passages: Authored['passages']['value'], { head, separators }: Authored['apparatus']['value']) {
  const before = new Map<string, string>(separators.map((each) => [each.before, each.text]))
  let line = 1 + breaksIn(head)
  return passages.map(({ id, seed }) => {
    line += breaksIn(before.get(`passage:${id}`) ?? '')
    const first = line
    line += breaksIn(seed)
    return first
  })
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1
}

export function compileRecommendations(
  { file, value }: Authored['recommendations'],
  events: readonly Event[],
  report: Report,
): Recommendation[] {
  return value.map(({ number, says, phrases, mapNote, formalFate, seal, outcome, origin, ...plain }, index) => {
    const spot = spotIn(file, index)
    return {
      ...plain,
      id: toRef('recommendation', String(number)),
      number,
      says: compileProse(says, inside(spot, 'says'), report),
      phrases: phrases.map(({ phrase, note }, nth) => ({
        phrase,
        note: compileProse(note, inside(spot, 'phrases', nth, 'note'), report),
      })),
      mapNote: compileProse(mapNote, inside(spot, 'mapNote'), report),
      formalFate: compileProse(formalFate, inside(spot, 'formalFate'), report),
      seal: compileSeal(seal, inside(spot, 'seal'), report),
      outcome: compileOutcome(outcome, events, inside(spot, 'outcome'), report),
      ...compileOptionalProse('origin', origin, inside(spot, 'origin'), report),
    }
  })
}

type AuthoredOutcome = RecommendationsFile[number]['outcome']

function compileOutcome(
  { sources, summary, ...plain }: AuthoredOutcome,
  events: readonly Event[],
  spot: Spot,
  report: Report,
): Outcome {
  return {
    ...plain,
    knownFrom: lastDayOf(plain.events, events),
    summary: compileProse(summary, inside(spot, 'summary'), report),
    citations: sources.map(toCitation),
  }
}

function compileSeal({ basis, because, ...where }: AuthoredSeal, spot: Spot, report: Report): Recommendation['seal'] {
  return { ...where, basis: compileBasis({ basis, because }, spot, report) }
}
