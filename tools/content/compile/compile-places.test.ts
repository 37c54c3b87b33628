import { describe, expect, it } from 'vitest'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { placeReason } from './compile-places.ts'

describe('placeReason', () => {
  it('says in words where the point comes from and how exact it is', () => {
    expect(placeReason({ basis: 'documented', coordinateBasis: 'geonames', precisionKm: 1 })).toBe(
      'The point comes from GeoNames and may be up to 1 km off.',
    )
    expect(placeReason({ basis: 'inferred', coordinateBasis: 'estimate', precisionKm: 15 })).toBe(
      'The point is an estimate and may be up to 15 km off.',
    )
  })

  it('says first that the document names the place', () => {
    expect(placeReason({ basis: 'stated', coordinateBasis: 'encyclopedia', precisionKm: 2 })).toMatch(
      /^The document names the place\. The point comes from an encyclopedia/,
    )
  })
})

describe('the names of a place', () => {
  it('carry their language and script', () => {
    const named = (name: string) => tinyLesson().places.find((place) => place.name === name)?.names
    expect(named('Orsa Town')?.map((each) => each.lang)).toEqual(['ru-Cyrl', 'ko-Hang'])
    expect(named('Port Alder')).toEqual([{ text: 'Alderhafen', lang: 'de-Latn', note: 'on old charts' }])
  })
})
