import { describe, expect, test } from 'vitest'
import type { Ref } from '#src/domain/ref.ts'
import { toDay } from '#src/domain/day.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { initialState } from '#src/state/store.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { frontChoice, hiddenReadings, mapSceneFrom, sealSigns } from './map-scene-from.ts'
import { signsOf } from './signs.ts'

const NONE: ReadonlySet<Ref> = new Set()
const partsOf = (index: LessonIndex) => ({
  signs: signsOf(index.lesson),
  lit: NONE,
  focus: null,
  homings: 0,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  motion: 'jump' as const,
  baseUrl: '/base/',
})
const march = (day: number) => toDay(1921, 3, day)
const october = (day: number) => toDay(1950, 10, day)

describe('the scene of the map', () => {
  test('takes day, window, camera and layers from the state', () => {
    const index = tinyIndex()
    const window = { from: march(1), to: march(20) }
    const state = { ...initialState(index.lesson), window, layers: ['places' as const] }
    const scene = mapSceneFrom(index, state, partsOf(index))
    expect(scene).toMatchObject({ asOf: march(9), window, camera: null, layers: ['places'], bounds: [0, 0, 4, 3] })
    expect(scene.base.land).toBe('/base/land.geojson')
  })

  test('shows every layer unless some were chosen', () => {
    const index = tinyIndex()
    const scene = mapSceneFrom(index, initialState(index.lesson), partsOf(index))
    expect(scene.layers).toEqual(['fronts', 'movements', 'areas', 'lines', 'places'])
  })

  test('draws the passage of a recommendation as the recommendation', () => {
    const index = tinyIndex()
    const state = { ...initialState(index.lesson), selection: { ref: 'passage:rec-1', from: 'reader' } as const }
    expect(mapSceneFrom(index, state, partsOf(index)).selected).toBe('recommendation:1')
  })
})

describe('the fronts of a day', () => {
  test('are the last main one on or before it', () => {
    expect(frontChoice(tinyIndex(), march(9), null).held).toEqual(['front:front-1921-03-07'])
    expect(frontChoice(tinyIndex(), march(12), null)).toEqual({
      held: ['front:front-1921-03-10'],
      ghosts: ['front:front-1921-03-07'],
      later: [],
    })
    expect(frontChoice(tinyIndex(), march(1), null)).toEqual({ held: [], ghosts: [], later: [] })
  })

  test('come with the three main ones before, and no more', () => {
    const { held, ghosts } = frontChoice(realIndex(), october(12), null)
    expect(held).toEqual(['front:front-1950-10-12'])
    expect(ghosts).toEqual(['front:front-1950-10-11', 'front:front-1950-10-09', 'front:front-1950-10-07'])
  })

  test('include a chosen later one as later, a chosen old one as a ghost', () => {
    expect(frontChoice(realIndex(), october(12), 'front:front-1950-10-24').later).toEqual(['front:front-1950-10-24'])
    expect(frontChoice(realIndex(), october(12), 'front:front-1950-09-15').ghosts).toContain('front:front-1950-09-15')
  })
})

describe('the readings of a zone', () => {
  test('are drawn one at a time: the first, or the chosen one', () => {
    const first = hiddenReadings(realIndex(), null)
    expect(first).toEqual(['area:area-mountains-broad', 'area:area-cpv-plan'])
    expect(hiddenReadings(realIndex(), 'area:area-mountains-broad')).toEqual([
      'area:area-mountains-core',
      'area:area-cpv-plan',
    ])
  })
})

describe('the seals', () => {
  test('stand at their places by number, or at the edge', () => {
    const seals = sealSigns(realIndex(), null)
    expect(seals.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(seals.filter(({ at }) => at === null).map(({ number }) => number)).toEqual([2, 6])
    expect(seals[0]).toMatchObject({ at: [125.7543, 39.0339], beside: true })
    expect(seals[2]?.name).toMatch(/^Recommendation 3: /)
  })

  test('are pressed for the recommendation and for its passage', () => {
    const pressed = (ref: Ref) =>
      sealSigns(tinyIndex(), ref).flatMap(({ number, selected }) => (selected ? [number] : []))
    expect(pressed('recommendation:2')).toEqual([2])
    expect(pressed('passage:rec-2')).toEqual([2])
    expect(pressed('place:kell')).toEqual([])
  })
})
