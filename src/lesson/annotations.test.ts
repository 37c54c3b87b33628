import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, SURENESSES } from '#src/domain/expectation.ts'
import type { Note, Workbook } from '#src/domain/note.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { readAnnotations, toAnnotationCollection } from './annotations.ts'

const index = tinyIndex()
const { lesson } = index
const idAndClock = { newId: () => '00000000-0000-4000-8000-000000000000', now: () => '2020-01-01T00:00:00.000Z' }
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })

const anyNote: fc.Arbitrary<Note> = fc
  .constantFrom(...lesson.passages)
  .chain(({ id: passage, reading }) =>
    fc.record({
      id: fc.uuid(),
      passage: fc.constant(passage),
      ends: fc.tuple(fc.nat(reading.length - 1), fc.integer({ min: 1, max: reading.length })),
      text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      created: instant.map((date) => date.toISOString()),
      modified: instant.map((date) => date.toISOString()),
    }),
  )
  .map(({ ends: [a, b], ...note }) => {
    const reading = index.find(note.passage)!.reading
    const start = Math.min(a, b - 1)
    const end = Math.max(start + 1, b)
    return { ...note, start, end, exact: reading.slice(start, end) }
  })

const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.trim() || 'x')
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  id: fc.uuid(),
  question: fc.constant(lesson.questions[0]!.id),
  text: words,
  sure: fc.constantFrom(null, ...SURENESSES),
  revised: fc.oneof(fc.constant(''), words),
  created: instant.map((date) => date.toISOString()),
  modified: instant.map((date) => date.toISOString()),
})

/** A file written and read again, as a reader would. */
const reread = (workbook: Workbook) =>
  readAnnotations(JSON.parse(JSON.stringify(toAnnotationCollection(workbook, index))), index, idAndClock)

describe('a file of annotations', () => {
  it('gives back exactly the notes and answers it was made from', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 6 }), fc.array(anyAnswer, { maxLength: 2 }), (notes, answers) => {
        expect(reread({ notes, answers, unplaced: [] })).toEqual({ notes, answers, unplaced: [] })
      }),
    )
  })
  it('keeps what has no place as it came', () => {
    const unplaced = [
      { annotation: 'no annotation', reason: 'not-an-annotation' as const },
      {
        annotation: { type: 'Annotation', target: { source: 'https://example.org/else' } },
        reason: 'another-document' as const,
      },
      {
        annotation: { type: 'Annotation', target: { source: `urn:lesson:${lesson.id}:passage:nowhere` } },
        reason: 'no-such-passage' as const,
      },
      {
        annotation: {
          type: 'Annotation',
          motivation: 'replying',
          body: [{ value: 'Because.', purpose: 'replying' }],
          target: { source: `urn:lesson:${lesson.id}:question:nobody-asked` },
        },
        reason: 'no-such-question' as const,
      },
    ]
    expect(reread({ notes: [], answers: [], unplaced })).toEqual({ notes: [], answers: [], unplaced })
  })
})

describe('an annotation', () => {
  const passage = lesson.passages.find(({ reading }) => reading.split(' ').length > 4)!
  const source = `urn:lesson:${lesson.id}:${passage.id}`
  const read = (target: object, more: object = {}) =>
    readAnnotations({ type: 'Annotation', target: { source, ...target }, ...more }, index, idAndClock)!
  const [, second = ''] = passage.reading.split(' ')
  it('is found by its words where its position has moved', () => {
    const selector = [
      { type: 'TextQuoteSelector', exact: second },
      { type: 'TextPositionSelector', start: 999, end: 1005 },
    ]
    const start = passage.reading.indexOf(second)
    expect(read({ selector }).notes[0]).toMatchObject({ start, end: start + second.length, exact: second })
  })
  it('without a selector is about the whole passage', () => {
    expect(read({}).notes[0]).toMatchObject({ start: 0, exact: passage.reading })
  })
  it('whose words are gone is kept apart', () => {
    const selector = { type: 'TextQuoteSelector', exact: 'words that are not there' }
    expect(read({ selector }).unplaced[0]?.reason).toBe('words-not-found')
  })
  it('may have a body of text, of several, or none', () => {
    expect(read({}, { body: 'plain' }).notes[0]?.text).toBe('plain')
    expect(read({}, { body: [{ type: 'TextualBody', value: 'one' }, 'two'] }).notes[0]?.text).toBe('one\ntwo')
    expect(read({}).notes[0]?.text).toBe('')
  })
  it('of no known form is no file of annotations', () => {
    for (const json of [undefined, null, 3, 'text', {}, { type: 'Feature' }, { type: 'AnnotationPage' }])
      expect(readAnnotations(json, index, idAndClock)).toBeNull()
  })
})
