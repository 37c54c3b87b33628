import { describe, expect, it } from 'vitest'
import type { Horizon } from '#src/domain/horizon.ts'
import { toPlainText } from '#src/domain/prose.ts'
import { type Outlook, createOutlook } from '#src/lesson/outlook.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { createSearch } from './search-index.ts'

const index = realIndex()
const search = createSearch(index)
const day = index.lesson.documentDay
const horizon: Horizon = { asOf: day, later: 'show', knowledge: 'all' }
const open = createOutlook(index, horizon)
const hiding = createOutlook(index, { ...horizon, later: 'hide' })

describe('the first hit', () => {
  it.each([
    ['Pyongyang', 'place:pyongyang'],
    ['P’yŏngyang', 'place:pyongyang'],
    ['Heijo', 'place:pyongyang'],
    ['평양', 'place:pyongyang'],
    ['平壤', 'place:pyongyang'],
    ['Пхеньян', 'place:pyongyang'],
    ['wonsan', 'place:wonsan'],
    ['元山', 'place:wonsan'],
    ['Andong', 'place:antung'],
    ['Antung', 'place:antung'],
    ['安東', 'place:antung'],
    ['Аньдун', 'place:antung'],
    ['Mukden', 'place:mukden'],
    ['沈阳', 'place:mukden'],
    ['Gensan', 'place:wonsan'],
    ['Kim Il Sung', 'person:kim-il-sung'],
    ['김일성', 'person:kim-il-sung'],
    ['Чжоу', 'person:zhou-enlai'],
    ['8th Directorate', 'term:eighth-directorate'],
    ['without any sort of panic', 'recommendation:1'],
    ['evacuate', 'recommendation:1'],
    ['38th parallel', 'place:parallel38'],
    ['pyongyung', 'place:pyongyang'],
  ])('for %s is %s', (query, expected) => {
    const [first] = search(query, open)
    expect(first?.hits[0]?.id).toBe(expected)
  })
})

const found = (query: string, outlook: Outlook) =>
  search(query, outlook).flatMap((group) => group.hits.map((hit) => hit.id))

describe('a hit', () => {
  it('shows the words in which the match stands, in their language', () => {
    const hit = search('安東', open)[0]!.hits[0]!
    expect(hit.match).toEqual([{ text: '安東', marked: true }])
    expect(hit.lang).toMatch(/^zh/)
  })
  it('marks the title where the title holds the match', () => {
    const hit = search('wonsan', open)[0]!.hits[0]!
    expect(hit).toMatchObject({ title: [{ text: 'Wonsan', marked: true }], match: null })
  })
  it('needs every word of the query', () => {
    expect(found('pyongyang zebra', open)).toEqual([])
  })
  it('is never what the horizon hides, nor words that were not yet true', () => {
    const later = index.lesson.events.find((event) => event.when.from! > day)!
    expect(found(later.headline, open)).toContain(later.id)
    expect(found(later.headline, hiding)).not.toContain(later.id)
    const begun = index.lesson.events.filter((event) => event.when.from! <= day)
    const parts = begun.flatMap(({ id, summary }) => summary.later.map((part) => ({ id, ...part })))
    const oneOf = (fits: (from: number | null) => boolean) => parts.find(({ from }) => fits(from))!
    const soon = oneOf((from) => from !== null && from > day)
    const hindsight = oneOf((from) => from === null)
    for (const part of [soon, hindsight]) {
      expect(found(toPlainText(part.text), open)).toContain(part.id)
      expect(found(toPlainText(part.text), hiding)).not.toContain(part.id)
    }
    const onThatDay = createOutlook(index, { ...hiding.horizon, asOf: soon.from! })
    expect(found(toPlainText(soon.text), onThatDay)).toContain(soon.id)
  })
})

describe('a query in composed and in decomposed letters', () => {
  const names = index.lesson.places.flatMap(({ names: all }) => all.map(({ text }) => text))
  it.each(names.filter((name) => name.normalize('NFD') !== name.normalize('NFC')))('finds the same for %s', (name) => {
    expect(search(name.normalize('NFD'), open)).toEqual(search(name.normalize('NFC'), open))
  })
})
