import { describe, expect, test } from 'vitest'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { signsOf } from './signs.ts'
import { words } from '#tests/support/english.ts'

const place = (id: string) =>
  signsOf(tinyLesson(), words).places.features.find((each) => each.properties.id === id)?.properties

describe('the signs of a lesson', () => {
  test('keep the names of places that recommendations name, and no others', () => {
    expect(place('place:orsa-town')?.kept).toBe(true)
    expect(place('place:kell')?.kept).toBe(true)
    expect(place('place:stone-ford')?.kept).toBe(false)
  })

  test('tell towns from heights', () => {
    expect(place('place:orsa-town')?.kind).toBe('town')
    expect(place('place:kell')?.kind).toBe('height')
  })

  test('give a zone of a recommendation a soft edge and its day', () => {
    const [area] = signsOf(tinyLesson(), words).areas.features
    expect(area?.properties).toMatchObject({ soft: true, label: 'The hills of Kell\n9 Mar' })
  })

  test('mark reference lines', () => {
    expect(signsOf(tinyLesson(), words).lines.features[0]?.properties.reference).toBe(true)
  })

  test('carry every shape of the real lesson once as a whole', () => {
    const { areas, lines, fronts, movements } = signsOf(realLesson(), words)
    const wholes = [...fronts.features, ...movements.features].filter(({ properties }) => properties.part === 'whole')
    const partsOf = (part: string) => areas.features.filter(({ properties }) => properties.part === part)
    const ids = realLesson().areas.map(({ id }) => id)
    expect([...new Set(partsOf('ground').map(({ properties }) => properties.id))]).toEqual(ids)
    expect(partsOf('name').map(({ properties }) => properties.id)).toEqual(ids)
    expect(lines.features.filter(({ properties }) => properties.part === 'whole')).toHaveLength(
      realLesson().lines.length,
    )
    expect(wholes).toHaveLength(realLesson().fronts.length + realLesson().movements.length)
  })

  test('do not write the name of a line twice', () => {
    const names = signsOf(realLesson(), words).places.features.map(({ properties }) => properties.label)
    expect(names).not.toContain('38th parallel')
    expect(signsOf(realLesson(), words).lines.features.map(({ properties }) => properties.label)).toContain(
      '38th parallel',
    )
  })
})
