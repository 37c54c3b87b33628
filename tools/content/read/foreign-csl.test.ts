import { describe, expect, it } from 'vitest'
import { readSources } from '#tests/support/bibliography.ts'
import { readForeignCsl } from './foreign-csl.ts'

const CUSTOM = { tier: 'scholarly', seen: 'whole' }
const item = (more: object) => ({ id: 'a', type: 'book', title: 'A', custom: CUSTOM, ...more })
const read = (...items: object[]) => {
  const { value, issues } = readForeignCsl('sources.json', items)
  return { items: value as Record<string, unknown>[], issues }
}
const issued = (date: unknown) => {
  const { items, issues } = read(item({ issued: date }))
  return issues.length > 0 ? issues.map(({ message }) => message).join() : items[0]?.['issued']
}

describe('a bibliography of another program', () => {
  it('is as it was where it is in our form already', () => {
    for (const directory of ['data/lessons/cable-75511', 'tests/fixtures/tiny-lesson']) {
      const sources = readSources(directory)
      expect(readForeignCsl('sources.json', sources)).toEqual({ value: sources, issues: [] })
    }
  })

  it.each([
    ['http://zotero.org/users/1234567/items/AB12CD34', 'ab12cd34'],
    ['1234567/AB12CD34', 'ab12cd34'],
    ['kimSmith_2010', 'kimsmith-2010'],
    ['müllerStraße1950', 'mullerstra-e1950'],
    [42, '42'],
    ['letter-7', 'letter-7'],
  ])('has the id %s as %s, which a ref can name', (id, ours) => {
    expect(read(item({ id })).items[0]?.['id']).toBe(ours)
  })

  it('loses what a program keeps for itself, and knows older names of variables', () => {
    const { items, issues } = read(
      item({
        uri: 'x',
        itemKey: 'y',
        systemID: 1,
        shortTitle: 'S',
        journalAbbreviation: 'J',
        event: 'E',
        volume: 3,
        DOI: null,
      }),
    )
    expect(issues).toEqual([])
    expect(items[0]).toEqual(
      item({ 'title-short': 'S', 'container-title-short': 'J', 'event-title': 'E', volume: '3' }),
    )
  })

  it('is told of each variable that CSL does not have: an error where it is a slip, else a warning', () => {
    const { issues } = read(item({ Url: 'https://example.org', publsher: 'P', shelf: 'B 12' }))
    expect(issues.map(({ severity, pointer, hint }) => [severity, pointer, hint])).toEqual([
      ['error', '/0/Url', 'Did you mean URL?'],
      ['error', '/0/publsher', 'Did you mean publisher?'],
      ['warning', '/0/shelf', 'Move it to a variable of CSL or to note, or remove it.'],
    ])
  })

  it('has its variables out of the head of the note, where Zotero and Better BibTeX put them', () => {
    const note =
      'tier: primary\nseen: part\nOriginal Date: 1921-03-09\n{:original-title: Письмо}\nrecipient: Kim || Il Sung\nA remark.\nStatus: unknown'
    expect(read({ id: 'a', type: 'book', title: 'A', note }).items[0]).toEqual({
      id: 'a',
      type: 'book',
      title: 'A',
      custom: { tier: 'primary', seen: 'part' },
      'original-date': { 'date-parts': [[1921, 3, 9]] },
      'original-title': 'Письмо',
      recipient: [{ family: 'Kim', given: 'Il Sung' }],
      note: 'A remark.\nStatus: unknown',
    })
  })

  it('keeps what the item says rather than what its note says', () => {
    expect(read(item({ note: 'title: B' })).items[0]).toEqual(item({ note: 'title: B' }))
  })
})

describe('a date of a bibliography', () => {
  it.each([
    [{ 'date-parts': [['1950', '10', '12']] }, { 'date-parts': [[1950, 10, 12]] }],
    [{ 'date-parts': [[1950, 0, 0]] }, { 'date-parts': [[1950]] }],
    [{ 'date-parts': [[1995, 21]] }, { 'date-parts': [[1995]], season: 1 }],
    [
      { 'date-parts': [[1995]], season: '4' },
      { 'date-parts': [[1995]], season: 4 },
    ],
    [
      { 'date-parts': [[1995]], season: 'Fall' },
      { 'date-parts': [[1995]], season: 3 },
    ],
    [{ raw: '1950-10-12' }, { 'date-parts': [[1950, 10, 12]] }],
    [{ raw: '1950-10~' }, { 'date-parts': [[1950, 10]], circa: true }],
    [
      { raw: '1950-10-01/1950-10-04' },
      {
        'date-parts': [
          [1950, 10, 1],
          [1950, 10, 4],
        ],
      },
    ],
    [{ raw: '-0043-03-15' }, { 'date-parts': [[-43, 3, 15]] }],
    [{ raw: 'the autumn of that year' }, { literal: 'the autumn of that year' }],
    [
      {
        'date-parts': [
          [1950, 10, 1],
          [1950, 10],
        ],
      },
      {
        'date-parts': [
          [1950, 10, 1],
          [1950, 10],
        ],
      },
    ],
  ])('%j is read as %j', (date, ours) => {
    expect(issued(date)).toEqual(ours)
  })

  it.each([
    [[[1950, 13, 40]], 'No calendar has a month 13.'],
    [[[1950, 2, 31]], 'No calendar has the day [1950,2,31].'],
    [[[1951, 2, 29]], 'No calendar has the day [1951,2,29].'],
    [
      [
        [1950, 10, 12],
        [1950, 14],
      ],
      'No calendar has a month 14.',
    ],
    [
      [
        [1950, 10, 12],
        [1950, 10, 1],
      ],
      'The range [[1950,10,12],[1950,10,1]] ends before it begins.',
    ],
  ])('%j is refused in words', (parts, words) => {
    expect(issued({ 'date-parts': parts })).toBe(words)
  })
})
