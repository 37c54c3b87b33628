import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { Note } from '#src/domain/note.ts'
import type { Answer } from '#src/domain/workbook/answer.ts'
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
const quotation = { ...note, prefix: '', suffix: ' rest', lines: { first: 1, last: 1 } }
const attempt = {
  content: { text: 'A council.', evidence: [quotation] },
  sure: 'fairly',
  reason: '',
  at: note.created,
} as const
const answer: Answer = {
  id: '4b8a2f6e-6e0a-4c52-9d1c-0a6f0c9d7e12',
  task: `question:${index.lesson.questions[0]!.id}`,
  kind: 'open',
  first: attempt,
  locked: note.created,
  second: { ...attempt, sure: null },
  created: note.created,
  modified: note.modified,
}
const voted: Answer = {
  ...answer,
  task: 'vote:one',
  kind: 'vote',
  first: { content: { hands: [{ option: 'a', count: 12 }] }, sure: null, reason: '', at: note.created },
  second: null,
}
const notes = [note, { ...note, text: '' }]
const collection = toAnnotationCollection({ notes, answers: [answer, voted], unplaced: [], deleted: [] }, index)

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
