import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REAL_DIRECTORY, realIndex } from '#tests/support/real-lesson.ts'

describe('the 38th parallel of the cable', () => {
  it('lies at 38 degrees, and the file demands it', () => {
    const line = realIndex().find<'line'>('line:parallel-38')
    expect(new Set(line?.geometry.coordinates.map(([, latitude]) => latitude))).toEqual(new Set([38]))
    expect(readFileSync(`${REAL_DIRECTORY}/lines.geojson`, 'utf8')).toMatch(
      /"latitude": 38,[^}]*"placesSouth": \["place:kaesong"/,
    )
  })

  it('has Kaesong in the south, where the later armistice line has it in the north', () => {
    expect(realIndex().find<'place'>('place:kaesong')?.geometry.coordinates[1]).toBeLessThan(38)
  })
})
