import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { troopPictures, unitSigns } from './unit-signs.ts'

describe('the signs of units', () => {
  test('stand at the place and on the days of their unit, with its short name', () => {
    const [sign] = unitSigns(tinyLesson()).features
    const fort = tinyLesson().places.find(({ id }) => id === 'place:fort-bree')
    expect(sign?.geometry).toEqual(fort?.geometry)
    const day = parseIsoDay('1921-03-07')
    expect(sign?.properties).toMatchObject({ from: day, to: day, label: 'Coast guard', basis: 'documented', slot: 0 })
  })

  test('have slots of their own where two stand at one place on one day, and the same on different days', () => {
    const slotOf = new Map(unitSigns(realLesson()).features.map(({ properties }) => [properties.id, properties.slot]))
    expect(slotOf.get('unit:rok-1-division-at-pyongyang')).toBe(0)
    expect(slotOf.get('unit:rok-7-division-at-pyongyang')).toBe(1)
    expect(slotOf.get('unit:us-1-cavalry-division-north-of-kaesong')).toBe(0)
  })

  test('have a picture for every size of every side that the lesson has', () => {
    const names = new Set(unitSigns(realLesson()).features.map(({ properties }) => properties.picture))
    expect(new Set(troopPictures(realLesson()).map(({ name }) => name))).toEqual(names)
  })
})
