import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import type { Lesson } from '#src/domain/lesson.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import type { Feature } from './feature.ts'
import { makeLinkedPlaces } from './linked-places.ts'
import { toWhen } from './when.ts'

type Collection = { readonly '@context': string; readonly credits: readonly string[]; readonly features: Feature[] }
const made = (lesson: Lesson) => JSON.parse(makeLinkedPlaces(lesson)) as Collection
const tiny = made(tinyLesson())
const find = ({ features }: Collection, ref: string) => features.find((each) => each['@id'].endsWith(`=${ref}`))!

describe.each([
  ['the tiny lesson', tinyLesson()],
  ['the lesson', realLesson()],
])('the places and events of %s', (_, lesson) => {
  const { features, ...collection } = made(lesson)

  it('are valid GeoJSON', () => {
    expect(() => check(makeLinkedPlaces(lesson))).not.toThrow()
  })

  it('keep RFC 7946 where it goes beyond that: no other coordinate system, longitude first, nothing redefined', () => {
    expect(collection).not.toHaveProperty('crs')
    for (const { geometry, ...feature } of features) {
      for (const point of geometry?.geometries ?? []) {
        expect(Math.abs(point.coordinates[0])).toBeLessThanOrEqual(180)
        expect(Math.abs(point.coordinates[1])).toBeLessThanOrEqual(90)
        expect(point).not.toHaveProperty('geometry')
        expect(point).not.toHaveProperty('properties')
      }
      expect(feature).not.toHaveProperty('coordinates')
      expect(feature).not.toHaveProperty('features')
    }
  })

  it('have what the Linked Places form requires of every feature', () => {
    expect(collection['@context']).toMatch(/^https:.*linkedplaces-context-v1\.1\.jsonld$/)
    expect(new Set(features.map((each) => each['@id'])).size).toBe(features.length)
    const certainties = ['certain', 'less-certain', 'uncertain']
    for (const feature of features) {
      expect(feature.properties.title).not.toBe('')
      expect(feature.names.length).toBeGreaterThan(0)
      expect(feature.names[0]?.citations?.length).toBeGreaterThan(0)
      expect(feature.names.map(({ toponym, lang }) => toponym !== '' && lang !== '')).not.toContain(false)
      expect(feature.types.map(({ label }) => label)).not.toContain('')
      if (feature.geometry !== null) expect(feature.geometry.geometries.length).toBeGreaterThan(0)
      for (const point of feature.geometry?.geometries ?? []) expect(certainties).toContain(point.certainty)
      for (const { start, end } of feature.when?.timespans ?? []) {
        for (const bound of [start, end ?? start]) {
          expect(Object.values(bound)[0]).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/)
        }
      }
    }
  })

  it('are all of them, and every place that an event points to is among them', () => {
    expect(features).toHaveLength(lesson.places.length + lesson.events.length)
    const ids = features.map((each) => each['@id'])
    const targets = features.flatMap(({ relations = [] }) => relations.map(({ relationTo }) => relationTo))
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('carry the credits that the licences ask for', () => {
    expect(collection.credits).toEqual(lesson.credits)
  })
})

describe('a place', () => {
  it('has its names in all writings, its point, and how sure that is', () => {
    const place = find(tiny, 'place:port-alder')
    expect(place.names.map(({ toponym, lang }) => [toponym, lang])).toEqual([
      ['Port Alder', 'en'],
      ['Alder', 'en'],
      ['Alderhafen', 'de-Latn'],
    ])
    expect(place.geometry?.geometries).toEqual([{ type: 'Point', coordinates: [0.5, 2], certainty: 'certain' }])
    expect(place.types).toEqual([
      { identifier: 'aat:300120599', label: 'port', sourceLabels: [{ label: 'port', lang: 'en' }] },
    ])
    expect(find(tiny, 'place:stone-ford').geometry?.geometries[0]?.certainty).toBe('less-certain')
  })

  it('is known by the address that opens the lesson with it', () => {
    expect(find(tiny, 'place:port-alder')['@id']).toBe('../../?select=place:port-alder')
  })

  it('keeps what was known only later apart', () => {
    const values = find(tiny, 'place:orsa-town').descriptions.map(({ value }) => value)
    expect(values.slice(0, 2)).toEqual(['The seat of the council.', 'From 1921-03-14: Empty from 14 March.'])
  })
})

describe('the real file', () => {
  it('names GeoNames with its licence', () => {
    expect(made(realLesson()).credits.join(' ')).toContain('GeoNames, CC BY 4.0')
  })
})

describe('toWhen', () => {
  const when = (edtf: string) => toWhen({ edtf, from: null, to: null, start: {}, end: {} }, 'certain')?.timespans[0]

  it.each([
    ['1921-03-09', { start: { in: '1921-03-09' } }],
    ['1921-03', { start: { in: '1921-03' } }],
    ['1921-03-09~', { start: { in: '1921-03-09~' } }],
    ['1921-03-09T22:00:00+08:00', { start: { in: '1921-03-09' } }],
    ['1921-03-09/1921-03-11?', { start: { in: '1921-03-09' }, end: { in: '1921-03-11?' } }],
    ['1921-03-09/..', { start: { in: '1921-03-09' }, end: { earliest: '1921-03-09' } }],
    ['1921-03-09/', { start: { in: '1921-03-09' } }],
    ['../1921-03-09', { start: { latest: '1921-03-09' }, end: { in: '1921-03-09' } }],
    ['../..', undefined],
    ['', undefined],
  ])('takes %s over', (edtf, expected) => {
    expect(when(edtf)).toEqual(expected)
  })
})
