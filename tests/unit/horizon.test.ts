import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KNOWLEDGES } from '#src/domain/horizon.ts'
import type { Entity } from '#src/domain/lesson.ts'
import { createSearch } from '#src/features/search/search-index.ts'
import { noteOfEvent } from '#src/features/timeline/timeline-words.ts'
import { stripItems } from '#tests/support/strip-items.ts'
import { words } from '#tests/support/english.ts'
import { DATED, DAYS, index, lateDaysIn, lesson, outlookOn } from '#tests/support/horizon-of-lesson.ts'

/**
 * With later things hidden, nothing that came after the day may be met: not by its id, nor by a date in what is shown
 * or said. Here what is worked out; tests/every-day looks at what is drawn.
 */
const { frame } = lesson
const anyDay = fc.integer({ min: frame.from, max: frame.to })
const anyKnowledge = fc.constantFrom(...KNOWLEDGES)

describe.each(KNOWLEDGES)('on every day, with the knowledge of %s,', (knowledge) => {
  test('no title and no date of what may be said names a later day', () => {
    const found = DAYS.flatMap((day) => {
      const { hidden, horizon, titleOf } = outlookOn(day, knowledge)
      return DATED.filter(({ id }) => !hidden.has(id)).flatMap(({ id, when }) =>
        [titleOf(id), words.formats.spanFrom(horizon, when)].flatMap((text) => lateDaysIn(text, day)),
      )
    })
    expect([...new Set(found)]).toEqual([])
  })

  test('the strip of days holds nothing that is hidden, and no sign reaches past the day', () => {
    for (const day of DAYS) {
      const outlook = outlookOn(day, knowledge)
      const items = stripItems(index, { selected: null, lit: new Set(), lanes: null, outlook }, words)
      expect(items.filter(({ id, to }) => outlook.hidden.has(id) || to > day)).toEqual([])
      const said = items.flatMap(({ id, label }) => [label, noteOfEvent(index.find(id)!, outlook, words)])
      expect(said.flatMap((text) => lateDaysIn(text, day))).toEqual([])
    }
  })
})

test('search finds nothing that is hidden, by whatever words, and no words of a later day', () => {
  const find = createSearch(index)
  const words = fc.constantFrom(...new Set(DATED.flatMap(({ id }) => index.find(id) ?? []).flatMap(titleWords)))
  fc.assert(
    fc.property(anyDay, anyKnowledge, words, (day, knowledge, query) => {
      const outlook = outlookOn(day, knowledge)
      for (const { id, title, match } of find(query, outlook).flatMap(({ hits }) => hits)) {
        expect(outlook.hidden.has(id)).toBe(false)
        const said = [title, match ?? []].map((pieces) => pieces.map(({ text }) => text).join(''))
        if (!id.startsWith('source:') && !id.startsWith('passage:')) {
          expect(said.flatMap((text) => lateDaysIn(text, day))).toEqual([])
        }
      }
    }),
    { numRuns: 150 },
  )
})

function titleWords(entity: Entity): string[] {
  const title = 'headline' in entity ? entity.headline : 'title' in entity ? entity.title : ''
  return [title, ...title.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2)]
}
