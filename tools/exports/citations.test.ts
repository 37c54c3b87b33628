import { describe, expect, it } from 'vitest'
import { type CitationOf, toText } from '#src/domain/citation.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { isCslJson } from '#tests/support/csl-schema.ts'
import { readSources } from '#tests/support/bibliography.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { makeCitations } from './citations.ts'

const tiny = makeCitations(tinyLesson(), readSources('tests/fixtures/tiny-lesson'))
const real = makeCitations(
  { ...realLesson(), passages: realLesson().passages.filter(({ id }) => id === 'passage:rec-3') },
  readSources('data/lessons/cable-75511').filter(({ id }) =>
    ['cable-75511', 'telegram-1950-10-12-roshchin-25553', 'appleman-1989-disaster'].includes(id),
  ),
)
const of = (citations: typeof tiny, ref: Ref): CitationOf => citations[ref]!
const texts = ({ chicago, mla, apa }: CitationOf) =>
  [chicago, mla, apa].flatMap(({ inText, entry }) => [toText(inText), toText(entry)])

describe('the citations of a lesson', () => {
  it('cover every source and every passage in all formats', () => {
    const { sources, passages } = tinyLesson()
    expect(Object.keys(tiny).sort()).toEqual([...sources, ...passages].map(({ id }) => id as string).sort())
    for (const citation of Object.values(tiny) as CitationOf[]) {
      for (const text of texts(citation)) expect(text).not.toMatch(/^$|undefined|\[object|^\s|\s$/)
      expect(Object.keys(citation).sort()).toEqual(['apa', 'bibtex', 'chicago', 'csl-json', 'mla', 'ris'])
    }
  })

  it('give a book as the three styles want it, its title in italics', () => {
    const { chicago, mla, apa } = of(real, 'source:appleman-1989-disaster')
    expect(toText(chicago.inText)).toBe(
      'Roy E. Appleman, Disaster in Korea: The Chinese Confront MacArthur (College Station, TX: Texas A&M University Press, 1989).',
    )
    expect(toText(mla.entry)).toBe(
      'Appleman, Roy E. Disaster in Korea: The Chinese Confront MacArthur. Texas A&M University Press, 1989.',
    )
    expect(toText(apa.inText)).toBe('(Appleman, 1989)')
    expect(apa.entry).toContainEqual({ italic: 'Disaster in Korea: The Chinese Confront MacArthur' })
  })

  it('give archival documents with writer, receiver, translator and archive mark', () => {
    const { chicago } = of(real, 'source:telegram-1950-10-12-roshchin-25553')
    expect(toText(chicago.inText)).toMatch(/^Nikolai Roshchin and Mao Zedong to Iosif Stalin and Zhou Enlai, “Ciphered/)
    expect(toText(chicago.inText)).toContain('trans. Gary Goldberg')
    expect(toText(chicago.inText)).toContain('RGASPI, f. 558, op. 11, d. 334, ll. 0141')
    expect(toText(chicago.entry)).toMatch(/^Roshchin, Nikolai, and Mao Zedong\. “Ciphered Telegram/)
  })

  it('keep the order of a name that the lesson writes family name first', () => {
    expect(toText(of(real, 'source:cable-75511').chicago.inText)).toContain('and Kim Il Sung, “Cable')
  })
})

describe('a citation of a passage', () => {
  it('names the recommendation, the passage and its lines, before the address in a note', () => {
    const { chicago, mla, apa } = of(tiny, 'passage:rec-2')
    expect(toText(chicago.inText)).toBe(
      'Council of Orsa, “Letter 7,” March 9, 1921, recommendation 2 (passage 5), l. 6, Town Archive of Orsa, box 2, leaf 14, https://orsa.example/letters/7.',
    )
    expect(toText(mla.inText)).toBe('(Council of Orsa, recommendation 2 (passage 5), l. 6)')
    expect(toText(apa.inText)).toBe('(Council of Orsa, 1921, recommendation 2 (passage 5), l. 6)')
    expect(toText(of(real, 'passage:rec-3').mla.inText)).toMatch(/recommendation 3 \(passage \d+\), ll\. \d+–\d+\)$/)
    expect(toText(of(tiny, 'passage:heading').apa.inText)).toBe('(Council of Orsa, 1921, passage 1, l. 1)')
  })

  it('keeps to the schema of CSL-JSON', () => {
    const items = Object.values(tiny).flatMap((each) => JSON.parse((each as CitationOf)['csl-json']) as object[])
    expect(isCslJson(items) ? [] : isCslJson.errors).toEqual([])
  })

  it('notes the place in the files for reference managers', () => {
    const { bibtex, ris, 'csl-json': json } = of(tiny, 'passage:rec-2')
    expect(bibtex).toContain('note = {Cited: recommendation 2 (passage 5), l. 6. Kept in: Town Archive of Orsa')
    expect(ris).toContain('N1  - Cited: recommendation 2 (passage 5), l. 6.')
    expect(JSON.parse(json)).toMatchObject([{ id: 'letter-7', locator: 'recommendation 2 (passage 5), l. 6' }])
  })
})

describe('the address that the document’s own citation prints', () => {
  const { bibtex, ris, 'csl-json': json, ...printed } = of(real, 'source:cable-75511')
  const entries = [printed.chicago, printed.mla, printed.apa].map(({ entry }) => toText(entry))

  it('stands in the printed forms with the remark that it was not checked, but in no field that becomes a link', () => {
    for (const entry of entries)
      expect(entry).toContain('https://digitalarchive.wilsoncenter.org/document/175797 (address not checked)')
    expect((JSON.parse(json) as AuthoredSource[])[0]?.URL).toBeUndefined()
  })

  it('is never the staging host that the scan names', () => {
    for (const text of [...entries, bibtex, ris, json]) expect(text).not.toContain('drivingcreative')
  })
})
