import type { Passage } from '#src/domain/document.ts'
import type { Recommendation } from '#src/domain/lesson.ts'
import { toRef } from '#src/domain/ref.ts'
import type { AuthoredSeal } from '#src/lesson/schema/recommendations-file.ts'
import { placeChanges } from './changes.ts'
import { toBasis, toCitation } from './compile-common.ts'
import { type Report, inside, spotIn } from './issue-log.ts'
import type { Authored } from './layout.ts'
import { placeMentions } from './mentions.ts'
import { compileProse } from './prose.ts'

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

export function compileRecommendations({ file, value }: Authored['recommendations'], report: Report): Recommendation[] {
  return value.map(({ number, says, seal, outcome: { sources, ...outcome }, origin, ...plain }, index) => {
    const spot = spotIn(file, index)
    return {
      ...plain,
      id: toRef('recommendation', String(number)),
      number,
      says: compileProse(says, inside(spot, 'says'), report),
      seal: compileSeal(seal),
      outcome: {
        ...outcome,
        summary: compileProse(outcome.summary, inside(spot, 'outcome', 'summary'), report),
        citations: sources.map(toCitation),
      },
      ...(origin === undefined ? {} : { origin: compileProse(origin, inside(spot, 'origin'), report) }),
    }
  })
}

function compileSeal({ basis, because, ...where }: AuthoredSeal): Recommendation['seal'] {
  return { ...where, basis: toBasis({ basis, because }) }
}
