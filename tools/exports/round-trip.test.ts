import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AuthoredCreator, AuthoredDate, AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { isCslJson } from '#tests/support/csl-schema.ts'
import { printBibtex, printCslJson, printRis } from './citation-processor.ts'
import { spokenName } from './creator-name.ts'
import { toCslItem, toNotedItem } from './printed-item.ts'

const CREATORS: Readonly<Record<string, AuthoredCreator>> = {
  plain: { family: 'Weathersby', given: 'Kathryn' },
  'a particle of the name': { family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de' },
  'a particle that drops': { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
  'both particles': { family: 'Berg', given: 'Anna', 'dropping-particle': 'von', 'non-dropping-particle': 'de' },
  'a suffix': { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  'a single name': { family: 'Mao' },
  'a given name alone': { given: 'Plato' },
  'a body': { literal: 'Council of Orsa and Kell' },
}
const DATES: readonly AuthoredDate[] = [
  { 'date-parts': [[1950, 10, 12]] },
  { 'date-parts': [[1950, 10]] },
  { 'date-parts': [[1950]] },
  {
    'date-parts': [
      [1950, 10, 1],
      [1950, 10, 4],
    ],
  },
  { 'date-parts': [[1995]], season: 1 },
  { 'date-parts': [[1950]], circa: true },
  { literal: 'undated web page' },
]
const TITLES = ['A plain title', 'The <i>General Sherman</i> affair', '5% of A & B: <i>x</i> < y', 'Письмо 평양 № 7']

const anyItem: fc.Arbitrary<AuthoredSource> = fc.record({
  id: fc.constantFrom('a', 'letter-7'),
  type: fc.constantFrom('book', 'article-journal', 'report', 'webpage'),
  title: fc.constantFrom(...TITLES),
  author: fc.array(fc.constantFrom(...Object.values(CREATORS)), { minLength: 1, maxLength: 3 }),
  issued: fc.constantFrom(...DATES),
  custom: fc.constant({ tier: 'scholarly' as const, seen: 'whole' as const }),
})

/** Every letter of the names, in whatever part another program has put it. */
const letters = (text: string) =>
  Array.from(text.toLowerCase().replaceAll(/[^\p{L}]/gu, ''))
    .sort()
    .join('')
const lettersOf = (creators: readonly object[] = []) =>
  creators.map((creator) =>
    letters(
      Object.values(creator)
        .filter((part) => typeof part === 'string')
        .join(''),
    ),
  )
const plain = (title: unknown) => String(title).replaceAll(/<[^<>]+>/g, '')

describe.each([
  ['BibTeX', (item: AuthoredSource) => printBibtex([toNotedItem(item)])],
  ['RIS', (item: AuthoredSource) => printRis([toNotedItem(item)])],
])('a work printed as %s and read by a citation library', (format, print) => {
  it('keeps every part of every name, the title, the day, and what a day cannot say', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const text = print(item)
        const [read] = new Cite(text).data
        expect(lettersOf(read?.author)).toEqual(lettersOf(item.author))
        expect(plain(read?.title)).toBe(plain(item.title))
        const date = 'date-parts' in item.issued ? item.issued['date-parts'][0] : undefined
        const found = (read?.issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0]?.map(Number)
        expect(found).toEqual(date)
        if (format === 'RIS') expect(text).not.toMatch(/<\/?i>/)
        if ('literal' in item.issued) expect(text).toContain('Date: undated web page.')
        else if (item.issued.season !== undefined) expect(text).toContain('Date: spring 1995.')
        else if (item.issued.circa === true) expect(text).toContain('Date: about 1950.')
        else if (item.issued['date-parts'].length > 1) expect(text).toContain('Date: 1950-10-01 to 1950-10-04.')
        else expect(text).not.toContain('Date:')
      }),
      { numRuns: 200 },
    )
  })
})

describe('a work printed as CSL-JSON', () => {
  it('comes back as it was, and keeps to the schema', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const read = JSON.parse(printCslJson([toCslItem(item)])) as object[]
        expect(read).toEqual([item])
        expect(isCslJson(read)).toBe(true)
      }),
    )
  })
})

it.each(Object.entries(CREATORS))('a name with %s is spoken whole', (_, creator) => {
  const spoken = spokenName(creator, new Set())
  expect(letters(spoken)).toBe(lettersOf([creator])[0])
  expect(spoken).not.toMatch(/undefined| {2}|^ | $/)
})

it('names are spoken in their own order', () => {
  const spoken = Object.values(CREATORS).map((creator) => spokenName(creator, new Set(['Weathersby Kathryn'])))
  expect(spoken).toEqual([
    'Weathersby Kathryn',
    'Charles de Gaulle',
    'Alexander von Humboldt',
    'Anna von de Berg',
    'Martin Luther King, Jr.',
    'Mao',
    'Plato',
    'Council of Orsa and Kell',
  ])
})
