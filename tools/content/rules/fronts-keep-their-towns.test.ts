import { describe, expect, it } from 'vitest'
import type { Front } from '#src/domain/shapes.ts'
import { realIndex, realLesson } from '#tests/support/real-lesson.ts'
import { sideOf } from '#src/domain/side-of-line.ts'

const mains = realLesson().fronts.filter((front) => front.part === 'main')

function isKept({ townsAhead, townsBehind }: Front, line: Front['geometry']['coordinates']): boolean {
  const side = (town: Front['townsAhead'][number]) =>
    sideOf(line, realIndex().find<'place'>(town)?.geometry.coordinates ?? [0, 0])
  return townsAhead.every((town) => side(town) > 0) && townsBehind.every((town) => side(town) < 0)
}

describe('the fronts of the cable', () => {
  it.each(mains.map((front) => [front.id, front] as const))(
    '%s has towns on either side and keeps them',
    (_, front) => {
      expect(front.townsAhead.length).toBeGreaterThan(1)
      expect(front.townsBehind.length).toBeGreaterThan(1)
      expect(isKept(front, front.geometry.coordinates)).toBe(true)
    },
  )

  it.each(mains.map((front) => [front.id, front] as const))('%s would not keep them if drawn elsewhere', (_, front) => {
    const line = front.geometry.coordinates
    expect(
      isKept(
        front,
        line.map(([x, y]) => [x, y + 1.5]),
      ),
    ).toBe(false)
    expect(
      isKept(
        front,
        line.map(([x, y]) => [x, y - 1.5]),
      ),
    ).toBe(false)
    expect(isKept(front, [...line].reverse())).toBe(false)
  })
})
