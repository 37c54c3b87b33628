import { describe, expect, it } from 'vitest'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'

describe('the names of a place', () => {
  it('carry their language and script', () => {
    const named = (name: string) => tinyLesson().places.find((place) => place.name === name)?.names
    expect(named('Orsa Town')?.map((each) => each.lang)).toEqual(['ru-Cyrl', 'ko-Hang'])
    expect(named('Port Alder')).toEqual([{ text: 'Alderhafen', lang: 'de-Latn', note: 'on old charts' }])
  })
})
