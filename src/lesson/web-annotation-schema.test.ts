import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#src/domain/expectation.ts'
import type { Note } from '#src/domain/note.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { toAnnotationCollection } from './annotations.ts'

const ajv = new Ajv({ allErrors: true })
addFormats(ajv)
const schema = JSON.parse(readFileSync('tests/fixtures/schemas/web-annotation.schema.json', 'utf8')) as object
const validate = ajv.compile(schema)

const index = tinyIndex()
const passage = index.lesson.passages[0]!
const note: Note = {
  id: '4b8a2f6e-6e0a-4c52-9d1c-0a6f0c9d7e11',
  passage: passage.id,
  start: 0,
  end: 3,
  exact: passage.reading.slice(0, 3),
  text: 'Why?',
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-02T03:04:05.000Z',
}
const answer: Answer = {
  id: '4b8a2f6e-6e0a-4c52-9d1c-0a6f0c9d7e12',
  question: index.lesson.questions[0]!.id,
  text: 'A council.',
  sure: 'fairly',
  revised: 'The captain.',
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-02T03:04:05.000Z',
}
const answers = [answer, { ...answer, sure: null, revised: '' }]
const collection = toAnnotationCollection({ notes: [note, { ...note, text: '' }], answers, unplaced: [] }, index)

describe('a file of notes', () => {
  it('keeps to the schema of Web Annotations', () => {
    expect(validate(collection) ? [] : validate.errors).toEqual([])
  })

  it('would not pass without a target, with a day for an instant, or with a quotation that quotes nothing', () => {
    const [annotation] = collection.first.items as { target: { source: string } }[]
    const { target, ...aimless } = annotation!
    expect(validate(aimless)).toBe(false)
    expect(validate({ ...annotation, created: '2026-01-02' })).toBe(false)
    expect(validate({ ...annotation, target: { ...target, selector: { type: 'TextQuoteSelector' } } })).toBe(false)
  })
})
