import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Position } from '#src/domain/geometry.ts'
import { BAND_HEIGHTS } from '#src/domain/relief.ts'
import { GROUND_FILES } from '#src/domain/lesson-files.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { buildFar } from '../site/far-ground/build.ts'
import { DETAIL, PLATE, isWithin } from './box.ts'
import { kilometres, lengthOf, nearestOn } from './distance.ts'
import { KEPT_LAKES } from './lakes-kept.ts'
import { type Polyline, holds, squareKilometres } from './rings.ts'
import { NAMED_RIVERS } from './river-names.ts'

const bytesOf = (file: string) => readFileSync(new URL(`../../data/basemap/${file}`, import.meta.url))
const featuresOf = <G extends MultiLineString | MultiPolygon>(name: string, role: string) =>
  (JSON.parse(bytesOf(`${name}.geojson`).toString()) as FeatureCollection).features.filter(
    (each): each is Feature<G> => each.properties?.['role'] === role,
  )
const toLine = (raw: number[][]): Polyline => raw.map(([lon = 0, lat = 0]): Position => [lon, lat])
const linesOf = ({ geometry }: Feature<MultiLineString>) => geometry.coordinates.map(toLine)
const area = ({ geometry }: Feature<MultiPolygon>) =>
  geometry.coordinates.reduce(
    (sum, rings) =>
      sum + rings.map(toLine).reduce((all, ring, at) => all + (at === 0 ? 1 : -1) * squareKilometres(ring), 0),
    0,
  )
const placeAt = (name: string): Position => realIndex().find<'place'>(`place:${name}`)?.geometry.coordinates ?? [0, 0]

const lakes = featuresOf<MultiPolygon>('lakes', 'lake')
const isWet = (point: Position) =>
  lakes.some(({ geometry }) => geometry.coordinates.some(([outer = []]) => holds(toLine(outer), point)))
const shoreAway = (name: string, point: Position) =>
  Math.min(
    ...lakes
      .filter(({ properties }) => properties?.['name'] === name)
      .flatMap(({ geometry }) =>
        geometry.coordinates.map(([outer = []]) => kilometres(nearestOn(toLine(outer), point), point)),
      ),
  )

describe('the lakes', () => {
  test('are those that somebody has vouched for, each with its reason, and no others', () => {
    expect(lakes.map(({ properties }) => String(properties?.['name']))).toEqual(KEPT_LAKES.map(({ name }) => name))
    expect(KEPT_LAKES.every(({ because }) => because.length > 10)).toBe(true)
  })

  test.each([
    ['Supung', 'suiho-dam', 6],
    ['Chosin', 'chosin', 4],
    ['Chosin', 'hagaru', 14],
    ['Pujon', 'pujon', 8],
    ['Chonji', 'paektu', 4],
  ])('have %s where the lesson puts %s', (lake, place, within) => {
    expect(shoreAway(lake, placeAt(place))).toBeLessThan(within)
  })

  test.each([
    ['near Mukden', [124.2, 41.874]],
    ['on the Qing', [124.273, 42.527]],
    ['near Changchun', [125.784, 43.924]],
    ['on the upper Liao', [124.873, 43.214]],
    ['near Peking', [116.929, 40.503]],
  ] as const)('leave the reservoir of later years %s dry, which the data set holds', (_, point) => {
    expect(isWet(point)).toBe(false)
  })

  test('have the size that one can expect', () => {
    const size = (name: string) =>
      area(lakes.find(({ properties }) => properties?.['name'] === name) as Feature<MultiPolygon>)
    expect(size('Supung')).toBeGreaterThan(120)
    expect(size('Supung')).toBeLessThan(350)
    for (const name of ['Chosin', 'Pujon']) {
      expect(size(name)).toBeGreaterThan(10)
      expect(size(name)).toBeLessThan(80)
    }
  })
})

describe('the rivers', () => {
  const labels = featuresOf<MultiLineString>('rivers', 'label')
  const drawn = featuresOf<MultiLineString>('rivers', 'river')

  test.each(NAMED_RIVERS.flatMap(({ name, passes }) => passes.map((place) => [name, place] as const)))(
    'lead the %s past %s',
    (name, place) => {
      const point = placeAt(place)
      const named = labels.filter(({ properties }) => properties?.['name'] === name).flatMap(linesOf)
      expect(Math.min(...named.map((line) => kilometres(nearestOn(line, point), point)))).toBeLessThan(20)
      const all = drawn.flatMap(linesOf)
      expect(Math.min(...all.map((line) => kilometres(nearestOn(line, point), point)))).toBeLessThan(8)
    },
  )

  test('grow from rank to rank downstream', () => {
    expect(drawn.map(({ properties }): unknown => properties?.['rank'])).toEqual([1, 2, 3, 4, 5])
    const rankAt = (point: Position) => {
      const away = drawn.map((each) =>
        Math.min(...linesOf(each).map((line) => kilometres(nearestOn(line, point), point))),
      )
      return away.indexOf(Math.min(...away)) + 1
    }
    expect(rankAt(placeAt('sinuiju'))).toBeGreaterThan(rankAt(placeAt('hyesanjin')))
    expect(rankAt(placeAt('pyongyang'))).toBeGreaterThan(rankAt(placeAt('nyongwon')))
  })

  test('are about as long as rivers are', () => {
    const length = (name: string) =>
      labels
        .filter(({ properties }) => properties?.['name'] === name)
        .flatMap(linesOf)
        .reduce((sum, line) => sum + lengthOf(line), 0)
    expect(length('Yalu')).toBeGreaterThan(480)
    expect(length('Yalu')).toBeLessThan(800)
    expect(length('Taedong')).toBeGreaterThan(250)
    expect(length('Chongchon')).toBeGreaterThan(100)
  })
})

describe('the relief', () => {
  const bands = featuresOf<MultiPolygon>('relief', 'plate')

  test('has a tint for each step of height, each smaller than the one below', () => {
    const areas = bands.map(area)
    expect(areas).toHaveLength(BAND_HEIGHTS.length)
    expect(areas.every((each, at) => at === 0 || each < (areas[at - 1] ?? 0))).toBe(true)
    expect(areas.at(-1)).toBeGreaterThan(1000)
  })

  test('keeps its tints on land in the detail', () => {
    const land = featuresOf<MultiPolygon>('land', 'land').flatMap(({ geometry }) =>
      geometry.coordinates.map(([outer = []]) => toLine(outer)),
    )
    const mainland = land.toSorted((a, b) => b.length - a.length).slice(0, 40)
    const points = bands
      .flatMap(({ geometry }) => geometry.coordinates.flat(2))
      .map(([lon = 0, lat = 0]): Position => [lon, lat])
    const inDetail = points.filter((point) => isWithin(DETAIL, point)).filter((_, at) => at % 15 === 0)
    const wet = inDetail.filter((point) => !mainland.some((ring) => holds(ring, point)))
    expect(inDetail.length).toBeGreaterThan(300)
    expect(wet.length / inDetail.length).toBeLessThan(0.01)
  })

  test('knows the high ground and the plains of the lesson', () => {
    const bandAt = (point: Position) =>
      bands.filter(({ geometry }) =>
        geometry.coordinates.some(
          ([outer = [], ...rest]) => holds(toLine(outer), point) && !rest.some((hole) => holds(toLine(hole), point)),
        ),
      ).length
    expect(bandAt(placeAt('paektu'))).toBeGreaterThanOrEqual(4)
    expect(bandAt(placeAt('pungsan'))).toBeGreaterThanOrEqual(3)
    expect(bandAt(placeAt('pyongyang'))).toBe(0)
    expect(bandAt(placeAt('hamhung'))).toBe(0)
  })

  test('has a picture of its shadows in the proportions of Web Mercator', () => {
    const picture = bytesOf(GROUND_FILES.shade)
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
    const mercator = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
    const [west, south, east, north] = PLATE
    expect(height / width).toBeCloseTo((mercator(north) - mercator(south)) / (east - west), 2)
  })
})

describe('the budget', () => {
  const packed = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(bytesOf(file)).length, 0)

  test('lets the ground of a far view come with the first one', () => {
    expect(packed([GROUND_FILES.far, GROUND_FILES.shade])).toBeLessThan(110_000)
  })

  test('lets the whole ground be kept', () => {
    expect(packed(Object.values(GROUND_FILES))).toBeLessThan(345_000)
  })
})

describe('the ground of a far view', () => {
  test('is made of the finer files as they are', () => {
    expect(bytesOf(GROUND_FILES.far).toString()).toBe(buildFar())
  })
})
