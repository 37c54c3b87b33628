import type { Passage } from '#src/domain/document.ts'
import type { Event, Outcome, Recommendation } from '#src/domain/lesson.ts'
import { toRef } from '#src/domain/ref.ts'
import type { AuthoredSeal, RecommendationsFile } from '#src/lesson/schema/recommendations-file.ts'
import { placeChanges } from './changes.ts'
import { compileBasis, lastDayOf, toCitation } from './compile-common.ts'
import { type Report, type Spot, inside, spotIn } from './issue-log.ts'
import type { Authored } from './layout.ts'
import { placeMentions } from './mentions.ts'
import { compileOptionalProse, compileProse } from './prose.ts'

export function compilePassages({ file, value }: Authored['passages'], report: Report): Passage[] {
  return value.map(({ id, kind, seed, reading, adapted, changes = [], mentions = [], queries = [] }, index) => {
    const spot = spotIn(file, index)
    return {
      id: toRef('passage', id),
      kind,
      seed,
      reading,
      adapted,
      changes: placeChanges({ seed, reading }, changes, spot, report),
      mentions: placeMentions(reading, mentions, inside(spot, 'mentions'), report),
      queries,
    }
  })
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
