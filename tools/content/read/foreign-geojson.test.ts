import { check } from '@placemarkio/check-geojson'
import { describe, expect, it, test } from 'vitest'
import { REAL_DIRECTORY } from '#tests/support/real-lesson.ts'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { compileTexts } from '../compile/compile-lesson.ts'
import { type LessonTexts, readLesson } from './read.ts'

type Properties = Record<string, unknown>
type Feature = { type: string; id?: unknown; properties: Properties; geometry: { type: string; coordinates: unknown } }
type Collection = { type: string; features: Feature[] }
type Rewrite = (collection: Collection) => object

const withHeight = (coordinates: unknown): unknown =>
  Array.isArray(coordinates) && typeof coordinates[0] === 'number'
    ? [...(coordinates as number[]), 0]
    : (coordinates as unknown[]).map(withHeight)
const features =
  (change: (feature: Feature, nth: number, all: Feature[]) => object): Rewrite =>
  (collection) => ({
    ...collection,
    features: collection.features.map(change),
  })
const properties = (change: (properties: Properties, all: Feature[]) => Properties): Rewrite =>
  features((feature, _, all) => ({ ...feature, properties: change(feature.properties, all) }))

const PROGRAMS: Readonly<Record<string, Rewrite>> = {
  'QGIS, with a name and a system': (collection) => ({
    type: 'FeatureCollection',
    name: 'layer',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    xy_coordinate_resolution: 1e-15,
    features: collection.features,
  }),
  'an older GDAL, with EPSG': (collection) => ({
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } },
    ...collection,
  }),
  'geojson.io, with ids, boxes and colours': (collection) => ({
    ...collection,
    bbox: [-180, -90, 180, 90],
    features: collection.features.map((feature, nth) => ({
      ...feature,
      id: nth,
      bbox: [-180, -90, 180, 90],
      properties: { ...feature.properties, stroke: '#555555', 'stroke-width': 2, 'fill-opacity': 0.5 },
    })),
  }),
  'QGIS, with every property of any shape': properties((own, all) => {
    const names = new Set(all.flatMap((each) => Object.keys(each.properties)))
    return { fid: 1, ...Object.fromEntries([...names].map((name) => [name, own[name] ?? null])) }
  }),
  'QGIS, with lists and groups as text': properties((own) =>
    Object.fromEntries(
      Object.entries(own).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value]),
    ),
  ),
  'QGIS, with days in strokes': properties((own) =>
    Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.replaceAll('-', '/') : value,
      ]),
    ),
  ),
  'QGIS, with heights of nothing': features((feature) => ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: withHeight(feature.geometry.coordinates) },
  })),
  'QGIS, with shapes of one part': features((feature) => ({
    ...feature,
    geometry: { type: `Multi${feature.geometry.type}`, coordinates: [feature.geometry.coordinates] },
  })),
  'a program that collects': features((feature) => ({
    ...feature,
    geometry: { type: 'GeometryCollection', geometries: [feature.geometry] },
  })),
  'a person who drew the ring the other way': features((feature) => ({
    ...feature,
    geometry:
      feature.geometry.type === 'Polygon'
        ? {
            ...feature.geometry,
            coordinates: (feature.geometry.coordinates as unknown[][]).map((ring) => ring.toReversed()),
          }
        : feature.geometry,
  })),
}
const SHAPES = ['places.geojson', 'areas.geojson', 'fronts.geojson', 'lines.geojson', 'movements.geojson']

function rewritten(texts: LessonTexts, rewrite: Rewrite, indent?: number): LessonTexts {
  const changed = SHAPES.map((path) => {
    const text = JSON.stringify(rewrite(JSON.parse(texts.texts.get(path) ?? '') as Collection), null, indent)
    check(text)
    return [path, text] as const
  })
  return { ...texts, texts: new Map([...texts.texts, ...changed]) }
}

describe('a shape file written by', () => {
  const lessons = [TINY_DIRECTORY, REAL_DIRECTORY]
  test.each(Object.keys(PROGRAMS))('%s gives the same lesson', async (program) => {
    for (const directory of lessons) {
      const texts = await readLesson(directory)
      const compiled = compileTexts(rewritten(texts, PROGRAMS[program]!), [])
      expect(compiled.issues).toEqual([])
      expect(compiled.lesson).toEqual(compileTexts(texts, []).lesson)
    }
  })
})

describe('what a map program cannot mean for a lesson', async () => {
  const tiny = await readLesson(TINY_DIRECTORY)
  const found = (rewrite: Rewrite) =>
    compileTexts(rewritten(tiny, rewrite, 1), []).issues.filter(({ file }) => file.endsWith('areas.geojson'))
  const geometry = (type: string, coordinates: unknown) =>
    features((feature) => ({ ...feature, geometry: { type, coordinates } }))

  it('is told with its line: coordinates in another system', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }
    const [issue] = found((collection) => ({ ...collection, crs }))
    expect(issue).toMatchObject({ rule: 'geojson', severity: 'error', pointer: '/crs' })
    expect(issue?.line).toBeGreaterThan(1)
    expect(issue?.message).toContain('3857')
  })
  it('is told: a shape of several parts, and one that is drawn nowhere', () => {
    const ring = [
      [
        [2, 2],
        [3, 2],
        [3, 3],
        [2, 2],
      ],
    ]
    expect(found(geometry('MultiPolygon', [ring, ring]))[0]?.message).toContain('has 2 parts')
    expect(found(features((feature) => ({ ...feature, geometry: null })))[0]?.message).toContain('drawn nowhere')
  })
  it('is told: heights that are left out, as a warning', () => {
    const ring = [
      [2, 2, 40],
      [3, 2, 0],
      [3, 3, 0],
      [2, 2, 40],
    ]
    expect(found(geometry('Polygon', [ring]))).toMatchObject([{ severity: 'warning', rule: 'geojson' }])
  })
  it('is told: a property that no shape has, unless it is null', () => {
    const named = (value: unknown) => found(properties((own) => ({ ...own, colour: value })))
    expect(named(null)).toEqual([])
    expect(named('red')).toMatchObject([{ rule: 'schema', message: 'No field is called colour here.' }])
    expect(named('red')[0]?.hint).toContain('data/README.md')
  })
})
