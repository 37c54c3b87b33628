import { describe, expect, it } from 'vitest'
import type { Place } from '#src/domain/lesson.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { toBareLetters, groupPlaces, searchTextOf } from './place-groups.ts'
import { words } from '#tests/support/english.ts'

const { places } = realLesson()
const pyongyang = places.find((place) => place.id === 'place:pyongyang')!
const placeCalled = (name: string): Place => ({ ...pyongyang, name, namedInDocument: false })

describe('fold', () => {
  it('takes away case, accents, apostrophes and hyphens', () => {
    expect(toBareLetters("P'yŏng-Yang")).toBe('pyongyang')
    expect(toBareLetters('Ёлка')).toBe(toBareLetters('елка'))
  })

  it('finds a syllable that is still being typed', () => {
    expect(toBareLetters('평양').includes(toBareLetters('펴'))).toBe(true)
  })
})

describe('searchTextOf', () => {
  it.each(['pyongyang', 'heijo', 'Пхеньян', '平壤', '평양'])('finds the capital by %s', (typed) => {
    expect(searchTextOf(pyongyang)).toContain(toBareLetters(typed))
  })
})

describe('groupPlaces', () => {
  it('puts the named places first and the others from A to Z', () => {
    const groups = groupPlaces([placeCalled('Wonju'), placeCalled('Anju'), pyongyang, placeCalled('Ŭiju')], words)
    expect(groups.map((group) => [group.heading, group.items.map((place) => place.name)])).toEqual([
      ['Named in the cable', ['Pyongyang']],
      ['A', ['Anju']],
      ['U', ['Ŭiju']],
      ['W', ['Wonju']],
    ])
  })

  it('keeps every place once', () => {
    const ids = groupPlaces(places, words).flatMap((group) => group.items.map((place) => place.id))
    expect(new Set(ids).size).toBe(places.length)
    expect(ids).toHaveLength(places.length)
  })
})
