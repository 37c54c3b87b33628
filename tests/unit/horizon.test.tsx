// @vitest-environment jsdom
import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { act } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Announcer } from '#src/app/announcer.tsx'
import { type Day, parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { type Horizon, KNOWLEDGES } from '#src/domain/horizon.ts'
import type { Entity } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { Details } from '#src/features/details/details.tsx'
import { EventList } from '#src/features/event-list/event-list.tsx'
import { mapSceneFrom } from '#src/features/map/map-scene-from.ts'
import { MapView } from '#src/features/map/map-view.tsx'
import { signsOf } from '#src/features/map/signs.ts'
import { PlaceList } from '#src/features/place-list/place-list.tsx'
import { PrintEvents } from '#src/features/print/print-events.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { Reference } from '#src/features/reference/reference.tsx'
import { createSearch } from '#src/features/search/search-index.ts'
import { DayLine } from '#src/features/time-controls/day-line.tsx'
import { DayList } from '#src/features/timeline/day-list.tsx'
import { toTimelineItems } from '#src/features/timeline/timeline-scene-from.ts'
import { formatSpanFrom } from '#src/i18n/format.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import { initialState } from '#src/state/store.ts'
import type { Inks } from '#src/widgets/map/inks.ts'
import { buildStyle } from '#src/widgets/map/style.ts'
import { searchOver } from '#tests/support/beyond-horizon.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'

/**
 * With later things hidden, nothing that came after the day may be met: not by its id, nor by a date in what is shown
 * or said, in any pane.
 */
const index = realIndex()
const { lesson } = index
const { lateDays, lateDaysIn, hiddenIds } = searchOver(lesson)
const { frame, documentDay } = lesson
const on = (asOf: Day, knowledge: Horizon['knowledge'] = 'all') =>
  createOutlook(index, { asOf, later: 'hide', knowledge })
const { events, areas, fronts, lines, movements, units } = lesson
const DATED = [...events, ...areas, ...fronts, ...lines, ...movements, ...units]
const ENTITIES: readonly Entity[] = [
  ...DATED,
  ...lesson.passages,
  ...lesson.recommendations,
  ...lesson.places,
  ...lesson.people,
  ...lesson.terms,
  ...lesson.sources,
  ...lesson.disputes,
]
const anyDay = fc.integer({ min: frame.from, max: frame.to })
const anyKnowledge = fc.constantFrom(...KNOWLEDGES)
const days = Array.from({ length: frame.to - frame.from + 1 }, (_, at) => frame.from + at)
/** A generous limit: many drawings one after the other are slow on a busy machine. */
const PATIENCE = 300_000

describe.each(KNOWLEDGES)('on every day, with the knowledge of %s,', (knowledge) => {
  test('no title and no date of what may be said names a later day', () => {
    const found = days.flatMap((day) => {
      const { hidden, horizon, titleOf } = on(day, knowledge)
      return DATED.filter(({ id }) => !hidden.has(id)).flatMap(({ id, when }) =>
        [titleOf(id), formatSpanFrom(horizon, when)].flatMap((text) => lateDaysIn(text, day)),
      )
    })
    expect([...new Set(found)]).toEqual([])
  })

  test('the strip of days holds nothing that is hidden, and no sign reaches past the day', () => {
    for (const day of days) {
      const outlook = on(day, knowledge)
      const items = toTimelineItems(index, { selected: null, lit: new Set(), lanes: null, outlook })
      expect(items.filter(({ id, to }) => outlook.hidden.has(id) || to > day)).toEqual([])
      expect(items.flatMap(({ label, short }) => [label, short].flatMap((text) => lateDaysIn(text, day)))).toEqual([])
    }
  })

  test(
    'the map draws no feature that is hidden, whatever is chosen, and no movement to a goal it had not reached',
    () => {
      // from one of these days to the next the scene is the same
      const changes = new Set(DATED.flatMap(({ when }) => [when.from, when.to]).concat(knownDays()))
      for (const day of changes) {
        if (day === null || day < frame.from || day > frame.to) continue
        const { hidden } = on(day, knowledge)
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
})

const knownDays = () => lesson.events.flatMap(({ knownOn }) => knownOn ?? [])
/** Choices that would light something later. */
const choicesNear = (day: Day): Ref[] => {
  const later = DATED.filter(({ when }) => when.from !== null && when.from > day).slice(0, 1)
  return [...later.map(({ id }) => id), 'recommendation:3', 'place:pyongyang']
}

const signs = signsOf(lesson)
const INKS = new Proxy({}, { get: () => '#123456' }) as Inks

/** By the filters of the style itself, as the library reads them, at a zoom where everything is drawn. */
function renderedFeatures(day: Day, knowledge: Horizon['knowledge'], choice: Ref | null) {
  const outlook = on(day, knowledge)
  const selection = choice === null || outlook.hidden.has(choice) ? null : ({ ref: choice, from: 'events' } as const)
  const lit = choice === null ? new Set<Ref>() : outlook.litBy(choice)
  const scene = mapSceneFrom(
    index,
    { ...initialState(lesson), selection },
    { signs, outlook, lit, focus: null, homings: 0, motion: 'jump', baseUrl: '', padding: NO_PADDING },
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
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }
const TYPES: Readonly<Record<string, number>> = { Point: 1, LineString: 2, Polygon: 3 }

test(
  'no pane shows or says what is later, on days before, on and after the document’s own',
  () => {
    const none = () => ({ render: () => undefined, destroy: () => undefined })
    const { session, container } = renderWithLesson(
      <>
        <Reader />
        <EventList />
        <PlaceList />
        <DayList />
        <DayLine />
        <Reference />
        <MapView painters={{ maplibre: none, svg: none }} />
        <PrintEvents />
        <Announcer />
      </>,
      { index, patch: { later: 'hide' } },
    )
    const { actions, selectors, store } = session
    const dates = ['1950-07-01', '1950-10-01', '1950-10-10', '1950-10-12', '1950-10-13', '1950-10-14', '1950-10-25']
    for (const knowledge of KNOWLEDGES) {
      for (const day of dates.flatMap((date) => parseIsoDay(date) ?? [])) {
        act(() => {
          actions.setKnowledge(knowledge)
          actions.setAsOf(day)
        })
        expect(lateDays(container, day)).toEqual([])
        expect(hiddenIds(container, selectors.hidden(store.getState()))).toEqual([])
      }
    }
  },
  PATIENCE,
)

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
          const { hidden } = on(day, knowledge)
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

test('search finds nothing that is hidden, by whatever words, and no words of a later day', () => {
  const find = createSearch(index)
  const words = fc.constantFrom(...new Set(DATED.flatMap(({ id }) => index.find(id) ?? []).flatMap(titleWords)))
  fc.assert(
    fc.property(anyDay, anyKnowledge, words, (day, knowledge, query) => {
      const outlook = on(day, knowledge)
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
