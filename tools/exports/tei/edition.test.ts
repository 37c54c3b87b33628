// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Passage } from '#src/domain/document.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { readSources } from '#tests/support/bibliography.ts'
import { REAL_DIRECTORY, realLesson } from '#tests/support/real-lesson.ts'
import { TINY_DIRECTORY, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { makeEdition } from './edition.ts'

const XML_ID = 'xml:id'
const editionOf = (lesson: Lesson, directory: string) =>
  new DOMParser().parseFromString(makeEdition(lesson, readSources(directory)), 'application/xml')
const tiny = editionOf(tinyLesson(), TINY_DIRECTORY)
const real = editionOf(realLesson(), REAL_DIRECTORY)
const all = (edition: Document, selector: string) => [...edition.querySelectorAll(selector)]
const one = (edition: Document, id: string) => all(edition, '*').find((each) => each.getAttribute(XML_ID) === id)!

/** The text of a passage as one witness has it. */
function textOf(passage: Element, witness: 'lem' | 'rdg'): string {
  const copy = passage.cloneNode(true) as Element
  for (const each of copy.querySelectorAll(`note, app > ${witness === 'lem' ? 'rdg' : 'lem'}`)) each.remove()
  return copy.textContent
}

describe.each([
  ['the tiny lesson', tiny, tinyLesson()],
  ['the lesson', real, realLesson()],
] as const)('the edition of %s', (_, edition, lesson) => {
  it('is well formed, and is TEI', () => {
    expect(edition.querySelector('parsererror')).toBeNull()
    expect(edition.documentElement.namespaceURI).toBe('http://www.tei-c.org/ns/1.0')
    expect([...edition.documentElement.children].map(({ localName }) => localName)).toEqual([
      'teiHeader',
      'standOff',
      'text',
    ])
  })

  it('holds the passages in order, each with a name and number of its own, in the reading and in the seed', () => {
    const passages = all(edition, 'body ab')
    expect(passages.map((each) => each.getAttribute(XML_ID))).toEqual(
      lesson.passages.map(({ id }) => id.replace(':', '.')),
    )
    expect(passages.map((each) => each.getAttribute('n'))).toEqual(lesson.passages.map((_each, at) => String(at + 1)))
    expect(passages.map((each) => textOf(each, 'lem'))).toEqual(lesson.passages.map(({ reading }) => reading))
    expect(passages.map((each) => textOf(each, 'rdg'))).toEqual(lesson.passages.map(({ seed }) => seed))
  })

  it('gives every change with its reason and every doubt', () => {
    const changes = lesson.passages.flatMap((passage) => passage.changes)
    expect(all(edition, 'app > note[type="reason"]').map((note) => note.textContent)).toEqual(
      changes.map(({ reason }) => reason),
    )
    expect(all(edition, 'note[type="query"]').map((note) => note.textContent)).toEqual(
      lesson.passages.flatMap(({ queries }) => queries),
    )
  })

  it('marks every mention, and whatever points to something has something to point to', () => {
    const ids = all(edition, '*').flatMap((each) => each.getAttribute(XML_ID) ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = all(edition, '*').flatMap((each) =>
      ['ref', 'target', 'resp', 'wit', 'source', 'next', 'prev'].flatMap(
        (name) => each.getAttribute(name)?.split(' ') ?? [],
      ),
    )
    expect(pointers.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([])
    expect(all(edition, 'body :is(persName, placeName, term, rs, ref)')).toHaveLength(
      lesson.passages.flatMap(({ mentions }) => mentions).length,
    )
  })
})

describe('the header', () => {
  it('says who wrote, who translated, where it is kept and on which day', () => {
    const header = real.querySelector('teiHeader')!
    expect(header.querySelector('title[type="main"]')?.textContent).toMatch(/^Cable, 8th Directorate/)
    expect(header.querySelector('respStmt persName')?.textContent).toBe('Gary Goldberg')
    expect(header.querySelector('msIdentifier')?.textContent).toMatch(/RGASPI\s+f\. 558, op\. 11, d\. 334/)
    expect(header.querySelector('correspAction[type="sent"] date')?.getAttribute('when')).toBe('1950-10-12')
    expect(all(real, 'correspAction[type="received"] name').map((name) => name.textContent)).toEqual([
      'Terenty Shtykov',
      "Vasil'yev",
      'Kim Il Sung',
    ])
  })

  it('says of a plain source what little is known', () => {
    expect(tiny.querySelector('msIdentifier')?.textContent.trim()).toBe('Town Archive of Orsa, box 2, leaf 14')
    expect(tiny.querySelector('repository, correspAction[type="received"]')).toBeNull()
  })
})

describe('the lists', () => {
  it('give a person with other writings, and a place with its point as latitude and longitude', () => {
    expect(one(tiny, 'person.mira-tollan').querySelector('[*|lang="ru-Cyrl"]')?.textContent).toBe('Мира Толлан')
    expect(one(tiny, 'place.port-alder').querySelector('geo')?.textContent).toBe('2 0.5')
  })

  it('hold only what the document speaks of', () => {
    expect(one(tiny, 'person.elder-voss')).toBeUndefined()
  })
})

describe('a mention that runs over the border of a change', () => {
  const passage: Passage = {
    ...tinyLesson().passages[0]!,
    seed: 'the 0ld Orsa town',
    reading: 'the Old Orsa town',
    changes: [
      {
        seed: '0ld Or',
        reading: 'Old Or',
        reason: 'Nought.',
        inSeed: { start: 4, end: 10 },
        inReading: { start: 4, end: 10 },
      },
    ],
    mentions: [{ start: 8, end: 12, phrase: 'Orsa', ref: 'place:orsa-town' }],
  }
  const edition = editionOf({ ...tinyLesson(), passages: [passage] }, TINY_DIRECTORY)

  it('is cut there, into pieces that point to each other', () => {
    const pieces = all(edition, 'body placeName')
    expect(pieces.map((piece) => piece.textContent)).toEqual(['Or', 'sa'])
    expect(pieces[0]?.getAttribute('next')).toBe(`#${pieces[1]!.getAttribute(XML_ID)!}`)
    expect(pieces[1]?.getAttribute('prev')).toBe(`#${pieces[0]!.getAttribute(XML_ID)!}`)
    expect(textOf(edition.querySelector('ab')!, 'rdg')).toBe(passage.seed)
    expect(textOf(edition.querySelector('ab')!, 'lem')).toBe(passage.reading)
  })
})

describe('a change that takes words out', () => {
  const passage: Passage = {
    ...tinyLesson().passages[0]!,
    seed: '- Orsa',
    reading: 'Orsa',
    changes: [
      { seed: '- ', reading: '', reason: 'Dash.', inSeed: { start: 0, end: 2 }, inReading: { start: 0, end: 0 } },
    ],
    mentions: [{ start: 0, end: 4, phrase: 'Orsa', ref: 'place:orsa-town' }],
  }
  const edition = editionOf({ ...tinyLesson(), passages: [passage] }, TINY_DIRECTORY)

  it('has an empty lemma', () => {
    expect(edition.querySelector('app > lem')?.textContent).toBe('')
    expect(textOf(edition.querySelector('ab')!, 'rdg')).toBe('- Orsa')
    expect(edition.querySelector('body placeName')?.textContent).toBe('Orsa')
  })
})
