// @vitest-environment jsdom
import { act } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Announcer } from '#src/app/frame/announcer.tsx'
import { type Day, toIsoDay } from '#src/domain/day.ts'
import { type Horizon, KNOWLEDGES } from '#src/domain/horizon.ts'
import type { Entity } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { Details } from '#src/features/details/details.tsx'
import { createOutlook } from '#src/lesson/outlook.ts'
import { ENTITIES, PATIENCE, hiddenIds, index, lateDays, lesson, outlookOn } from '#tests/support/horizon-of-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { unfold } from '#tests/support/unfold.ts'

const { frame, documentDay } = lesson
const anyDay = fc.integer({ min: frame.from, max: frame.to })
const anyKnowledge = fc.constantFrom(...KNOWLEDGES)

describe('the card', () => {
  const draw = () => {
    const { session, container } = renderWithLesson(
      <>
        <Details />
        <Announcer />
      </>,
      { index, patch: { later: 'hide' } },
    )
    const { actions, selectors, store } = session
    return (ref: Ref, asOf: Day, knowledge: Horizon['knowledge'] = 'all') => {
      act(() => {
        actions.setKnowledge(knowledge)
        actions.setAsOf(asOf)
        actions.select(ref, 'map')
      })
      unfold(container)
      const hidden = selectors.hidden(store.getState())
      return { text: container.textContent, found: [...lateDays(container, asOf), ...hiddenIds(container, hidden)] }
    }
  }

  // what it says of itself changes on no other day, and the horizon only moves on from there
  test(
    'of everything names no later day, on the first day it may be seen and on each day that adds to its words',
    () => {
      const look = draw()
      const found = ENTITIES.flatMap((entity) =>
        wordDays(entity).flatMap((day) => look(entity.id, day).found.map((each) => [entity.id, toIsoDay(day), each])),
      )
      expect(found).toEqual([])
    },
    PATIENCE,
  )

  test(
    'is as silent on any day, whosever knowledge counts; of what is hidden it does not tell the name',
    () => {
      const look = draw()
      fc.assert(
        fc.property(anyDay, anyKnowledge, fc.constantFrom(...ENTITIES), (day, knowledge, { id }) => {
          const { text, found } = look(id, day, knowledge)
          expect(found).toEqual([])
          const { hidden } = outlookOn(day, knowledge)
          if (hidden.has(id)) expect(text).not.toContain(createOutlook(index, SHOWN).titleOf(id))
        }),
        { numRuns: 100 },
      )
    },
    PATIENCE,
  )
})

const SHOWN: Horizon = { asOf: documentDay, later: 'show', knowledge: 'all' }

function wordDays(entity: Entity): readonly Day[] {
  const first = 'when' in entity ? (entity.when.from ?? frame.from) : frame.from
  const added = partDays(entity).filter((day) => day >= first)
  return [...new Set([Math.max(first, frame.from), ...added])].filter((day) => day <= frame.to)
}

function partDays(value: unknown): Day[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value && 'from' in value && typeof value.from === 'number' ? [value.from] : []
  return [...own, ...Object.values(value).flatMap(partDays)]
}
