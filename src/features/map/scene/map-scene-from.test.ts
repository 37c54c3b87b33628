import { baseUrls } from '#src/widgets/map/base-data.ts'
import { describe, expect, test } from 'vitest'
import { type Ref, kindOf } from '#src/domain/ref.ts'
import { covers } from '#src/domain/span.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { type Day, toDay } from '#src/domain/day.ts'
import type { Horizon } from '#src/domain/horizon.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import { type AppState, LAYERS } from '#src/state/app-state.ts'
import { initialState } from '#src/state/store.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { frontChoice } from './front-choice.ts'
import { hiddenReadings } from './hidden-readings.ts'
import { mapSceneFrom, sealSigns, STILL_PARTS } from './map-scene-from.ts'
import { signsOf } from './signs.ts'
import { words } from '#tests/support/english.ts'

const NONE: ReadonlySet<Ref> = new Set()
const outlookOn = (index: LessonIndex, asOf: Day, more: Partial<Horizon> = {}) =>
  createOutlook(index, { asOf, later: 'show', knowledge: 'all', ...more })
const partsOf = (index: LessonIndex) => ({
  signs: signsOf(index.lesson, words),
  outlook: outlookOn(index, index.lesson.documentDay),
  lit: NONE,
  ...STILL_PARTS,
  base: baseUrls((file) => `/base/${file}`),
})
const march = (day: number) => toDay(1921, 3, day)
const october = (day: number) => toDay(1950, 10, day)

describe('the scene of the map', () => {
  test('takes day, window, camera and layers from the state', () => {
    const index = tinyIndex()
    const window = { from: march(1), to: march(20) }
    const state = { ...initialState(index.lesson), window, layers: ['places' as const] }
    const scene = mapSceneFrom(index, state, partsOf(index), words)
    expect(scene).toMatchObject({ asOf: march(9), window, camera: null, layers: ['places'], bounds: [0, 0, 4, 3] })
    expect(scene.base.land).toBe('/base/land')
  })

  test('shows every layer unless some were chosen', () => {
    const index = tinyIndex()
    const scene = mapSceneFrom(index, initialState(index.lesson), partsOf(index), words)
    expect(scene.layers).toEqual(LAYERS)
  })

  test('draws the passage of a recommendation as the recommendation', () => {
    const index = tinyIndex()
    const state = { ...initialState(index.lesson), selection: 'passage:rec-1' as const }
    expect(mapSceneFrom(index, state, partsOf(index), words).selected).toBe('recommendation:1')
  })
})

describe('what may not be drawn', () => {
  const index = realIndex()
  const sceneOn = (day: number, more: Partial<Horizon>, patch: Partial<AppState> = {}) =>
    mapSceneFrom(
      index,
      { ...initialState(index.lesson), ...patch },
      {
        ...partsOf(index),
        outlook: outlookOn(index, october(day), more),
      },
      words,
    )

  test('is nothing that had not begun, where later things are hidden', () => {
    const { hidden, later, endsShownUntil } = sceneOn(12, { later: 'hide' })
    const { movements, fronts, areas, lines, units } = index.lesson
    const signs = [...movements, ...fronts, ...areas, ...lines, ...units]
    const notBegun = signs.filter(({ when }) => (when.from ?? 0) > october(12)).map(({ id }) => id)
    expect(hidden).toEqual(expect.arrayContaining(notBegun))
    expect([...later].sort()).toEqual([...notBegun].sort())
    expect(endsShownUntil).toBe(october(12))
  })

  test('is only the other readings of a zone, where later things are shown', () => {
    const { hidden, endsShownUntil } = sceneOn(12, {})
    expect(hidden.filter((ref) => kindOf(ref) !== 'movement')).toEqual([
      'area:area-mountains-broad',
      'area:area-cpv-plan',
    ])
    expect(endsShownUntil).toBeNull()
  })

  test('is every route that is not under way on the day, unless it is selected or listed', () => {
    const routes = (scene: MapScene) => scene.hidden.filter((ref) => kindOf(ref) === 'movement').toSorted()
    const { movements } = realIndex().lesson
    const notNow = movements.filter(({ when }) => !covers(when, october(12))).map(({ id }) => id)
    expect(routes(sceneOn(12, {}))).toEqual(notNow.toSorted())
    expect(notNow.length).toBeGreaterThan(3)
    expect(movements.length).toBeGreaterThan(notNow.length)
    const [one = 'movement:none' as const, other] = notNow
    expect(routes(sceneOn(12, {}, { selection: one }))).not.toContain(one)
    expect(routes(sceneOn(12, {}, { shapes: [one] }))).toContain(other)
    expect(routes(sceneOn(12, {}, { shapes: [one] }))).not.toContain(one)
  })
})

describe('the fronts of a day', () => {
  const tiny = (day: number) => frontChoice(tinyIndex(), outlookOn(tinyIndex(), march(day)), null)
  const real = (selected: Ref | null, more: Partial<Horizon> = {}) =>
    frontChoice(realIndex(), outlookOn(realIndex(), october(12), more), selected)

  test('are the last main one on or before it', () => {
    expect(tiny(9).held).toEqual(['front:front-1921-03-07'])
    expect(tiny(12)).toEqual({
      held: ['front:front-1921-03-10'],
      ghosts: ['front:front-1921-03-07'],
      outlined: [],
      overview: ['front:front-1921-03-07'],
    })
    expect(tiny(1)).toMatchObject({ held: [], ghosts: [] })
  })

  test('come with the three main ones before and the three after, and no more', () => {
    const { held, ghosts, outlined } = real(null)
    expect(held).toEqual(['front:front-1950-10-12'])
    expect(ghosts).toEqual(['front:front-1950-10-07', 'front:front-1950-10-09', 'front:front-1950-10-11'])
    expect(outlined).toEqual(['front:front-1950-10-14', 'front:front-1950-10-17', 'front:front-1950-10-19'])
  })

  test('are none of those after it where later things are hidden, whatever is chosen', () => {
    expect(real('front:front-1950-10-24', { later: 'hide' }).outlined).toEqual([])
  })

  test('include a chosen later one as an outline, a chosen old one as a ghost', () => {
    expect(real('front:front-1950-10-24').outlined).toContain('front:front-1950-10-24')
    expect(real('front:front-1950-09-15').ghosts).toContain('front:front-1950-09-15')
  })

  test('hold as the receivers last knew them; what nobody says that they knew is an outline', () => {
    const { held, outlined } = real(null, { knowledge: 'receivers' })
    expect(held).toHaveLength(1)
    expect(held).not.toContain('front:front-1950-10-12')
    expect(outlined).toContain('front:front-1950-10-12')
  })
})

describe('the readings of a zone', () => {
  const real = (day: number, selected: Ref | null, more: Partial<Horizon> = {}) =>
    hiddenReadings(realIndex(), outlookOn(realIndex(), october(day), more), selected)

  test('are drawn one at a time: the first, or the chosen one', () => {
    expect(real(12, null)).toEqual(['area:area-mountains-broad', 'area:area-cpv-plan'])
    expect(real(12, 'area:area-mountains-broad')).toEqual(['area:area-mountains-core', 'area:area-cpv-plan'])
  })

  test('are never one that may not be shown', () => {
    expect(real(12, 'area:area-cpv-plan', { later: 'hide' })).toContain('area:area-cpv-plan')
    expect(real(1, null, { later: 'hide' })).toHaveLength(3)
  })
})

describe('the seals', () => {
  test('stand at their places by number, or at the edge', () => {
    const seals = sealSigns(realIndex(), realIndex().lesson.recommendations, null, words)
    expect(seals.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(seals.filter(({ at }) => at === null).map(({ number }) => number)).toEqual([2, 6])
    expect(seals[0]).toMatchObject({ at: [125.7543, 39.0339], offset: [-17, -17] })
    expect(seals[2]?.name).toMatch(/^Recommendation 3: /)
  })

  test.each([1, 1.5])(
    'stand in the row of their region in the order of their numbers, apart by a seal at %s of the size of text',
    (textScale) => {
      const seals = sealSigns(realIndex(), realIndex().lesson.recommendations, null, words, textScale)
      const row = seals.filter(({ number }) => [4, 5, 7].includes(number))
      expect(new Set(row.map(({ at }) => String(at))).size).toBe(1)
      const places = row.map(({ offset }) => offset[0])
      // a seal is 26 pixels wide at the usual size
      for (const at of [1, 2]) expect(places[at]! - places[at - 1]!).toBeGreaterThan(26 * textScale)
    },
  )

  test('are pressed for the recommendation and for its passage', () => {
    const pressed = (ref: Ref) =>
      sealSigns(tinyIndex(), tinyIndex().lesson.recommendations, ref, words).flatMap(({ number, selected }) =>
        selected ? [number] : [],
      )
    expect(pressed('recommendation:2')).toEqual([2])
    expect(pressed('passage:rec-2')).toEqual([2])
    expect(pressed('place:kell')).toEqual([])
  })
})
