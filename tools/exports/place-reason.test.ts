import { describe, expect, it } from 'vitest'
import { placeReason } from './place-reason.ts'

describe('placeReason', () => {
  it('says in words where the point comes from and how exact it is', () => {
    expect(placeReason({ basis: { kind: 'documented' }, coordinateBasis: 'geonames', precisionKm: 1 })).toBe(
      'The point comes from GeoNames and may be up to 1 km off.',
    )
    expect(placeReason({ basis: { kind: 'inferred' }, coordinateBasis: 'estimate', precisionKm: 15 })).toBe(
      'The point is an estimate and may be up to 15 km off.',
    )
  })

  it('says first that the document names the place', () => {
    expect(placeReason({ basis: { kind: 'stated' }, coordinateBasis: 'encyclopedia', precisionKm: 2 })).toMatch(
      /^The document names the place\. The point comes from an encyclopedia/,
    )
  })
})
