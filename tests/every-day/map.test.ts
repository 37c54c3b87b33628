import { expect, test } from 'vitest'
import { type Day, toIsoDay } from '#src/domain/day.ts'
import { type Horizon, KNOWLEDGES } from '#src/domain/horizon.ts'
import type { Ref } from '#src/domain/ref.ts'
import { initialState } from '#src/state/store.ts'
import { drawnOnMap } from '#tests/support/drawn-on-map.ts'
import { DATED, DAYS, PATIENCE, lesson, outlookOn } from '#tests/support/horizon-of-lesson.ts'

test.each(KNOWLEDGES)(
  'on every day, with the knowledge of %s, the map draws no feature that is hidden, whatever is chosen, and no movement to a goal it had not reached',
  (knowledge) => {
    for (const day of DAYS) {
      const { hidden } = outlookOn(day, knowledge)
      for (const choice of [null, ...choicesNear(day)]) {
        for (const { id, part } of renderedFeatures(day, knowledge, choice)) {
          expect(hidden.has(id), `${id} on ${toIsoDay(day)}`).toBe(false)
          const { to = null } = lesson.movements.find((movement) => movement.id === id)?.when ?? {}
          if (to !== null && to > day) expect(['start', 'tail']).toContain(part)
        }
      }
    }
  },
  PATIENCE,
)

/** Choices that would light something later. */
const choicesNear = (day: Day): Ref[] => {
  const later = DATED.filter(({ when }) => when.from !== null && when.from > day).slice(0, 1)
  return [...later.map(({ id }) => id), 'recommendation:3', 'place:pyongyang']
}

function renderedFeatures(day: Day, knowledge: Horizon['knowledge'], choice: Ref | null) {
  const outlook = outlookOn(day, knowledge)
  const selection = choice === null || outlook.hidden.has(choice) ? null : choice
  const lit = choice === null ? new Set<Ref>() : outlook.litBy(choice)
  return drawnOnMap({ ...initialState(lesson), selection }, outlook, lit).features
}
