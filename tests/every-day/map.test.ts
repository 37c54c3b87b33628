import { baseUrls } from '#src/widgets/map/base-data.ts'
import { NO_INSETS } from '#src/domain/insets.ts'
import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { type Day, toIsoDay } from '#src/domain/day.ts'
import { type Horizon, KNOWLEDGES } from '#src/domain/horizon.ts'
import type { Ref } from '#src/domain/ref.ts'
import { mapSceneFrom } from '#src/features/map/scene/map-scene-from.ts'
import { signsOf } from '#src/features/map/scene/signs.ts'
import { initialState } from '#src/state/store.ts'
import type { Inks } from '#src/widgets/map/inks.ts'
import { buildStyle } from '#src/widgets/map/style.ts'
import { DATED, DAYS, PATIENCE, index, lesson, outlookOn } from '#tests/support/horizon-of-lesson.ts'
import { words } from '#tests/support/english.ts'

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

const signs = signsOf(lesson, words)
const INKS = new Proxy({}, { get: () => '#123456' }) as Inks

/** By the filters of the style itself, as the library reads them, at a zoom where everything is drawn. */
function renderedFeatures(day: Day, knowledge: Horizon['knowledge'], choice: Ref | null) {
  const outlook = outlookOn(day, knowledge)
  const selection = choice === null || outlook.hidden.has(choice) ? null : choice
  const lit = choice === null ? new Set<Ref>() : outlook.litBy(choice)
  const scene = mapSceneFrom(
    index,
    { ...initialState(lesson), selection },
    {
      signs,
      outlook,
      lit,
      focus: null,
      motion: 'jump',
      textScale: 1,
      base: baseUrls((file) => file),
      insets: NO_INSETS,
      furniture: NO_INSETS,
      boxes: [],
    },
    words,
  )
  const { layers, state = {} } = buildStyle(scene, INKS)
  const globalState = Object.fromEntries(Object.entries(state).map(([name, value]) => [name, value.default]))
  const at = { zoom: 9, globalState } as never
  return layers.flatMap((layer) => {
    if (!('source' in layer) || !(layer.source in signs) || !('filter' in layer)) return []
    const { filter } = featureFilter(layer.filter, 'filter', globalState)
    return signs[layer.source as keyof typeof signs].features
      .filter(({ properties, geometry }) => filter(at, { type: TYPES[geometry.type] ?? 1, properties } as never))
      .map(({ properties }) => ({ part: undefined, ...properties }))
  })
}
const TYPES: Readonly<Record<string, number>> = { Point: 1, LineString: 2, Polygon: 3 }
