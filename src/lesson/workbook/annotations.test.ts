import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_WORKBOOK, type Workbook } from '#src/domain/workbook/workbook.ts'
import { anyAnswer, anyNote } from '#tests/support/any-answer.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { readAnnotations, toAnnotationCollection } from './annotations.ts'

const index = tinyIndex()
const { lesson } = index
/** A file written and read again, as a reader would. */
const reread = (workbook: Workbook) =>
  readAnnotations(JSON.parse(JSON.stringify(toAnnotationCollection(workbook, index))), index)!

describe('a file of annotations', () => {
  it('gives back exactly the notes and answers it was made from', () => {
    fc.assert(
      fc.property(
        fc.array(anyNote(lesson), { maxLength: 4 }),
        fc.array(anyAnswer(lesson), { maxLength: 4 }),
        (notes, answers) => {
          expect(reread({ ...EMPTY_WORKBOOK, notes, answers })).toEqual({ ...EMPTY_WORKBOOK, notes, answers })
        },
      ),
      { numRuns: 300 },
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
    const read = reread({ ...EMPTY_WORKBOOK, unplaced: unplaced.map((each) => ({ id: '', ...each })) })
    expect(read.unplaced.map(({ annotation, reason }) => ({ annotation, reason }))).toEqual(unplaced)
    expect(reread(read)).toEqual(read)
  })
})

describe('an annotation', () => {
  const passage = lesson.passages.find(({ reading }) => reading.split(' ').length > 4)!
  const source = `urn:lesson:${lesson.id}:${passage.id}`
  const read = (target: object, more: object = {}) =>
    readAnnotations({ type: 'Annotation', target: { source, ...target }, ...more }, index)!
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
      expect(readAnnotations(json, index)).toBeNull()
  })
})
