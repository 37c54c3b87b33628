import { describe, expect, it } from 'vitest'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import { withNote } from '#src/domain/workbook/workbook-edits.ts'
import { mergeWorkbooks } from '#src/domain/workbook/merge-workbooks.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { readAnnotations, toAnnotationCollection } from './annotations.ts'
import { withText } from './note-annotation.ts'

const index = tinyIndex()
const { lesson } = index
const passage = lesson.passages.find(({ reading }) => (reading.match(/\bthe\b/g) ?? []).length > 1)!
const { reading } = passage
const source = `urn:lesson:${lesson.id}:${passage.id}`
const ID = 'https://example.org/annotations/1'
const annotation = (more: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: ID,
  type: 'Annotation',
  target: source,
  ...more,
})
const read = (json: unknown, isThisPage?: (address: string) => boolean) => readAnnotations(json, index, isThisPage)!
const one = (more: object) => read(annotation(more)).notes[0]
const said = (body: unknown) => one({ body })?.text
const text = (value: string, more: object = {}) => ({ type: 'TextualBody', value, ...more })

describe('the words of an annotation', () => {
  it.each<[string, object, string]>([
    ['a plain value', { bodyValue: 'A' }, 'A'],
    ['a text', { body: text('A') }, 'A'],
    ['a list', { body: [text('A'), 'B', text('C')] }, 'A\nB\nC'],
    ['a list with nothing in it', { body: [null, text('A')] }, 'A'],
    ['a choice', { body: { type: 'Choice', items: [text('A'), text('B')] } }, 'A\nB'],
    ['a specific resource', { body: { type: 'SpecificResource', source: text('A'), purpose: 'commenting' } }, 'A'],
    ['an address', { body: 'https://example.org/a' }, 'https://example.org/a'],
    ['another resource', { body: { id: 'https://example.org/b', type: 'Video' } }, 'https://example.org/b'],
    [
      'HTML, without its marks',
      { body: text('<p>A &amp; <b>B</b></p><script>C</script>', { format: 'text/html' }) },
      'A & B',
    ],
    ['a value of JSON-LD', { body: { '@type': 'oa:TextualBody', value: { '@value': 'A', '@language': 'en' } } }, 'A'],
    ['nothing', {}, ''],
  ])('come from %s', (_, more, expected) => {
    expect(one(more)?.text).toBe(expected)
  })
  it('are told from tags, and from who wrote them', () => {
    const body = [text('A'), text('b', { purpose: 'tagging' }), text('c', { purpose: ['tagging'] })]
    const note = one({ body, creator: [{ name: 'Ann' }, 'acct:ben@example.org'] })
    expect(note).toMatchObject({ text: 'A', foreign: { tags: ['b', 'c'], by: 'Ann, acct:ben@example.org' } })
  })
})

describe('the place of an annotation', () => {
  const [first, second] = [...reading.matchAll(/\bthe\b/g)].map((match) => match.index)
  const start = second!
  const [prefix, suffix] = [reading.slice(Math.max(0, start - 12), start), reading.slice(start + 3, start + 15)]
  const quote = (more: object) => ({ type: 'TextQuoteSelector', exact: 'the', ...more })
  const position = (from: number) => ({ type: 'TextPositionSelector', start: from, end: from + 3 })
  const placed = (selector: unknown) => {
    const { notes, unplaced } = read(annotation({ target: { source, selector } }))
    return notes[0]?.start ?? unplaced[0]?.reason
  }
  it.each<[string, unknown, number | string]>([
    ['by what follows', quote({ suffix }), start],
    ['by an empty prefix and what follows', quote({ prefix: '', suffix }), start],
    ['by what goes before', quote({ prefix }), start],
    ['by surroundings with other blanks', quote({ prefix: prefix.replaceAll(' ', '\n\u00a0'), suffix }), start],
    ['by its position', [quote({}), position(start)], start],
    ['by a position that is off by one', [quote({}), position(start - 1)], start],
    ['by a quotation before a position that is wrong', [position(first!), quote({ prefix, suffix })], start],
    ['not at all, where nothing says which is meant', quote({}), 'words-found-twice'],
    ['not at all, where the words are not there', quote({ exact: 'xyzzy' }), 'words-not-found'],
    ['by position alone', position(start), start],
    ['not by a position beyond the text', position(99_999), 'words-not-found'],
    ['by characters of plain text', { type: 'FragmentSelector', value: `char=${start},${start + 3}` }, start],
    ['not by a fragment of something else', { type: 'FragmentSelector', value: 'xywh=1,2,3,4' }, 'not-understood'],
    ['not by a path', { type: 'XPathSelector', value: '/p[1]' }, 'not-understood'],
    ['not by an address of a selector', 'https://example.org/selector', 'not-understood'],
    ['by words, though a path stands beside them', [{ type: 'XPathSelector', value: '/p' }, quote({ suffix })], start],
    ['by a part of a part', { type: 'XPathSelector', value: '/p', refinedBy: quote({ suffix }) }, start],
    [
      'by a range between two selections',
      { type: 'RangeSelector', startSelector: position(start), endSelector: position(start + 4) },
      start,
    ],
    [
      'not by a range of paths',
      { type: 'RangeSelector', startSelector: { type: 'XPathSelector' }, endSelector: { type: 'XPathSelector' } },
      'not-understood',
    ],
    [
      'by a choice of selectors',
      { type: 'Choice', items: [{ type: 'CssSelector', value: 'p' }, quote({ suffix })] },
      start,
    ],
  ])('is found %s', (_, selector, expected) => {
    expect(placed(selector)).toBe(expected)
  })
  it.each<[string, unknown, number, number | string]>([
    ['an address', source, 1, 0],
    ['a list', [source, { source: `urn:lesson:${lesson.id}:${lesson.passages[0]!.id}` }], 1, 0],
    ['an id for a source', { id: source }, 1, 0],
    ['an object for a source', { source: { id: source } }, 1, 0],
    ['a composite', { type: 'Composite', items: [{ source }] }, 1, 0],
    ['a fragment', `${source}#char=0,3`, 1, 0],
    ['nothing', undefined, 0, 'says-not-about-what'],
    ['a selector alone', { selector: quote({ suffix }) }, 0, 'says-not-about-what'],
    ['another document', 'https://example.org/else', 0, 'another-document'],
    ['an event', `urn:lesson:${lesson.id}:event:x`, 0, 'no-such-passage'],
  ])('may be named by %s', (_, target, count, expected) => {
    const { notes, unplaced } = read(annotation({ target }))
    expect(notes).toHaveLength(count)
    expect(notes[0]?.start ?? unplaced[0]?.reason).toBe(expected)
  })
  it('on several targets is one note, with its other places and how many have none', () => {
    const target = [source, `urn:lesson:${lesson.id}:${lesson.passages[0]!.id}`, 'https://example.org/else']
    expect(read(annotation({ target })).notes).toMatchObject([
      { passage: passage.id, foreign: { also: [{ passage: lesson.passages[0]!.id }], elsewhere: 1 } },
    ])
  })
  it('may be named by the address of this page and words that stand in it once', () => {
    const page = 'https://lesson.example/'
    const exact = reading.slice(0, 30)
    const target = {
      source: page,
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start: 9, end: 20 },
      ],
    }
    expect(read(annotation({ target }), (address) => address === page).notes).toMatchObject([
      { passage: passage.id, start: 0 },
    ])
    expect(read(annotation({ target }), (address) => address === page).unplaced).toEqual([])
  })
})

describe('a file of another program', () => {
  const full = annotation({
    type: ['Annotation', 'Note'],
    creator: { name: 'Ann' },
    stylesheet: 'https://example.org/style',
    body: [
      text('A', { language: 'en' }),
      text('tag', { purpose: 'tagging' }),
      { type: 'Video', id: 'https://example.org/v' },
    ],
  })
  const items = (json: unknown) => toAnnotationCollection(read(json), index).first.items
  it('is written out again word for word', () => {
    expect(items(full)).toEqual([full])
    const lost = annotation({ target: 'https://example.org/else', strange: [1, { deep: true }] })
    expect(items([lost])).toEqual([lost])
  })
  it('keeps all but the words when these are changed', () => {
    const { notes } = read(full)
    const changed = withNote({ ...EMPTY_WORKBOOK, notes }, withText(notes[0]!, 'B'), '2030-01-01T00:00:00Z')
    const [written] = toAnnotationCollection(changed, index).first.items as [Record<string, unknown>]
    const { body, modified, ...rest } = written
    const { body: _, ...before } = full as Record<string, unknown>
    expect(rest).toEqual(before)
    expect(modified).toBe('2030-01-01T00:00:00Z')
    expect(body).toEqual([expect.objectContaining({ value: 'B' }), text('tag', { purpose: 'tagging' })])
    expect(read(written).notes[0]).toMatchObject({ id: notes[0]!.id, text: 'B' })
  })
  it.each<[string, unknown]>([
    ['an address for an id', full],
    ['no id', { ...full, id: undefined }],
    ['an id of its own kind', { ...full, id: '#a88b22d0-6106-4872-9435-c78b5e89fede' }],
    ['an id that other files use too', { ...full, id: '1' }],
  ])('with %s adds nothing when it is opened twice', (_, json) => {
    const plain = JSON.parse(JSON.stringify(json)) as unknown
    const twice = mergeWorkbooks(read(plain), read(plain))
    expect(twice.notes).toHaveLength(1)
    expect(read({ type: 'AnnotationPage', items: [plain, plain] }).notes).toHaveLength(1)
  })
  it('whose short ids mean different things loses neither', () => {
    const [a, b] = ['A', 'B'].map((value) => annotation({ id: '1', bodyValue: value }))
    expect(read([a, b]).notes.map((note) => note.text)).toEqual(['A', 'B'])
  })
  it('with one id and one instant for two texts keeps both, also when it is written and read again', () => {
    const [a, b] = ['A', 'B'].map((value) => annotation({ bodyValue: value, modified: '2026-01-01T00:00:00Z' }))
    const both = read([a, b])
    expect(both.notes.map((note) => note.text).sort()).toEqual(['A', 'B'])
    expect(
      read(toAnnotationCollection(both, index))
        .notes.map((note) => note.text)
        .sort(),
    ).toEqual(['A', 'B'])
  })
  it.each<[string, unknown, number]>([
    ['a graph', { '@graph': [full, { type: 'AnnotationPage', items: [ID] }] }, 1],
    ['a collection whose page bears no type', { type: 'AnnotationCollection', first: { items: [full] } }, 1],
    ['a page', { type: 'AnnotationPage', items: [full] }, 1],
    [
      'a collection of pages',
      {
        type: 'AnnotationCollection',
        first: {
          type: 'AnnotationPage',
          items: [full],
          next: { type: 'AnnotationPage', items: [{ ...full, id: `${ID}2` }] },
        },
      },
      2,
    ],
    ['an empty collection', { type: 'AnnotationCollection', total: 0 }, 0],
    ['a list of collections', [{ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [full] } }], 1],
  ])('may be %s', (_, json, count) => {
    expect(read(json).notes).toHaveLength(count)
    expect(read(json).unplaced).toEqual([])
  })
  it('gets nothing from names that objects have by nature', () => {
    const odd = JSON.parse(
      '{"type":"Annotation","__proto__":{"target":"x"},"body":{"__proto__":{"value":"B"}},"constructor":1}',
    ) as object
    expect(read(odd).unplaced).toMatchObject([{ reason: 'says-not-about-what' }])
    expect(said({ type: 'toString' })).toBe('')
  })
})
