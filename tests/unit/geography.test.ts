import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiLineString } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Position } from '#src/domain/geometry.ts'
import type { Front } from '#src/domain/shapes.ts'
import { realIndex, realLesson } from '#tests/support/real-lesson.ts'
import { joinLines } from '#tools/basemap/join.ts'
import { kilometres, nearestOn } from '#tools/basemap/distance.ts'
import { holds } from '#tools/basemap/rings.ts'
import { sideOf } from '#src/domain/side-of-line.ts'
import { EVIDENCE, OVER_TIME } from './geography-table.ts'

const at = (name: string): Position => {
  const place = realIndex().find<'place'>(`place:${name}`)
  if (place === undefined) throw new Error(`The lesson knows no place ${name}`)
  return place.geometry.coordinates
}
const isAhead = ({ geometry }: Front, name: string) => sideOf(geometry.coordinates, at(name)) > 0
const nameOf = (ref: string) => ref.slice(ref.indexOf(':') + 1)
const dateOf = ({ id }: Front) => nameOf(id).replace('front-', '')

describe('the frontier of the base map', () => {
  const file = JSON.parse(readFileSync('data/basemap/frontier.geojson', 'utf8')) as FeatureCollection<MultiLineString>
  const lines = joinLines(
    file.features
      .filter(({ properties }) => properties?.['role'] === 'line')
      .flatMap(({ geometry }) =>
        geometry.coordinates.map((line) => line.map(([lon = 0, lat = 0]): Position => [lon, lat])),
      ),
  )
  const mouthOfTheYalu: Position = [124.37, 40.09]
  const along = lines.find((line) => kilometres(nearestOn(line, mouthOfTheYalu), mouthOfTheYalu) < 3) ?? []
  const eastward = (along[0]?.[0] ?? 0) < (along.at(-1)?.[0] ?? 0) ? along : [...along].reverse()
  /** The frontier from the Yalu to the Tumen, closed round the peninsula through the sea. */
  const korea: readonly Position[] = [...eastward, [130.69, 42.29], [132, 41], [132, 33], [124, 33], [124, 39.8]]

  test.each([
    ...['sinuiju', 'chosan', 'manpo', 'kanggye', 'hyesanjin', 'wonsan', 'hamhung', 'kaesong', 'sakchu', 'sijung'],
    ...['kapsan', 'hoeryong', 'namyang', 'najin', 'pyongyang', 'seoul'],
  ])('leaves %s in Korea', (name) => {
    expect(holds(korea, at(name))).toBe(true)
  })

  test.each([
    'antung',
    'kuandian',
    'jian',
    'linjiang',
    'tonghua',
    'tumen-town',
    'yanji',
    'panshi',
    'mukden',
    'vladivostok',
  ])('leaves %s outside Korea', (name) => {
    expect(holds(korea, at(name))).toBe(false)
  })
})

describe('the 38th parallel', () => {
  const line = realLesson().lines.find(({ id }) => id === 'line:parallel-38')?.geometry.coordinates ?? []

  test('runs at exactly 38 degrees, so that Kaesong, on the other side of the line of 1953, lies south of it', () => {
    expect(line.length).toBeGreaterThan(1)
    expect(line.every(([, lat]) => lat === 38)).toBe(true)
    expect(at('kaesong')[1]).toBeLessThan(38)
    expect(at('hwachon')[1]).toBeGreaterThan(38)
  })
})

describe('the fronts against the days on which towns changed hands', () => {
  const mains = realLesson().fronts.filter(({ part }) => part === 'main')

  test.each(Object.entries(OVER_TIME))(
    '%s lies on the right side of every main front',
    (name, { lastAhead, firstBehind }) => {
      for (const front of mains) {
        if (dateOf(front) <= lastAhead) expect([front.id, isAhead(front, name)]).toEqual([front.id, true])
        if (dateOf(front) >= firstBehind) expect([front.id, isAhead(front, name)]).toEqual([front.id, false])
      }
    },
  )
})

describe('the fronts against every statement of their evidence', () => {
  const fronts = realLesson().fronts

  test.each(fronts.map((front) => [dateOf(front), front] as const))('%s', (date, front) => {
    const expected = EVIDENCE[date] ?? {}
    expect(Object.keys(expected).sort()).toEqual([...new Set(front.evidence.map(({ place }) => nameOf(place)))].sort())
    const drawn = Object.entries(expected).map(([name, stand]) => {
      if (stand === 'elsewhere') return [name, stand]
      const away = kilometres(nearestOn(front.geometry.coordinates, at(name)), at(name))
      if (stand === 'at') return [name, away < 25 ? 'at' : `${away.toFixed(0)} km off`]
      return [name, isAhead(front, name) ? 'ahead' : 'behind']
    })
    expect(Object.fromEntries(drawn)).toEqual(expected)
  })
})
