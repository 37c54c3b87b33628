import { describe, expect, test } from 'vitest'
import type { Place } from '#src/domain/lesson.ts'
import type { Front } from '#src/domain/shapes.ts'
import type { Position } from '#src/domain/geometry.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { enemyOnLeft, frontSigns, frontSections } from './front-signs.ts'
import { words } from '#tests/support/english.ts'

const placesOf = (places: readonly Place[], ids: Front['townsAhead']) =>
  places.filter((place) => ids.includes(place.id))

/** Whether a place lies to the left of the line's direction, by its nearest segment. */
function isLeft(line: readonly (readonly number[])[], [x, y]: Position): boolean {
  let nearest = { distance: Infinity, left: false }
  line.slice(1).forEach(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = line[at] ?? []
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    const distance = Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
    if (distance < nearest.distance) nearest = { distance, left: (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0 }
  })
  return nearest.left
}

describe('the signs of a front', () => {
  test('turn a line round whose enemy stood on the right, with its gaps', () => {
    const { fronts, places } = tinyLesson()
    const front = fronts.find((each) => each.gaps.length > 0)!
    const behind = placesOf(places, front.townsBehind)
    const ahead = placesOf(places, front.townsAhead)
    const once = enemyOnLeft(front, behind, ahead)
    const again = enemyOnLeft(front, ahead, behind)
    expect(again.points).toEqual([...once.points].reverse())
    expect(again.gaps).not.toEqual(once.gaps)
    for (const place of ahead) expect(isLeft(once.points, place.geometry.coordinates)).toBe(true)
  })

  test('cut the line into stretches with and without contact, from end to end', () => {
    expect(frontSections(8, [[2, 4]])).toEqual([
      { from: 0, to: 2, gap: false },
      { from: 2, to: 4, gap: true },
      { from: 4, to: 7, gap: false },
    ])
    expect(frontSections(3, [])).toEqual([{ from: 0, to: 2, gap: false }])
    expect(frontSections(4, [[0, 3]])).toEqual([{ from: 0, to: 3, gap: true }])
  })

  test('bear the date in words', () => {
    const labels = frontSigns(tinyLesson(), words).features.map(({ properties }) => properties.label)
    expect(new Set(labels)).toEqual(new Set(['7 Mar', '10 Mar']))
  })

  test('leave the towns of the real lesson on their sides of every drawn line', () => {
    const { fronts, places } = realLesson()
    const drawn = new Map(
      frontSigns(realLesson(), words).features.flatMap(({ properties, geometry }) =>
        properties.part === 'whole' && geometry.type === 'LineString' ? [[properties.id, geometry.coordinates]] : [],
      ),
    )
    const wrong = fronts.flatMap((front) => {
      const line = drawn.get(front.id) ?? []
      const isAhead = (place: Place) => isLeft(line, place.geometry.coordinates)
      return [
        ...placesOf(places, front.townsBehind).filter(isAhead),
        ...placesOf(places, front.townsAhead).filter((place) => !isAhead(place)),
      ].map((place) => `${front.id} ${place.id}`)
    })
    expect(wrong).toEqual([])
  })
})
