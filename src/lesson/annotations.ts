import * as z from 'zod/mini'
import type { Answer } from '#src/domain/expectation.ts'
import type { Note, Unplaced, UnplacedReason, Workbook } from '#src/domain/note.ts'
import { type PassageId, type Ref, isRefOf, parseRef } from '#src/domain/ref.ts'
import { answerBodies, questionSource, readAnswer } from './answer-annotations.ts'
import type { LessonIndex } from './lesson-index.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Letters kept before and after the words, by which they are found again should the text have moved. */
const SURROUNDINGS = 32

/**
 * The workbook as a W3C annotation collection (Web Annotation Data Model, 2017), one page long. The target of a note
 * is the passage; the words are named by quotation and by position in its reading text.
 */
export function toAnnotationCollection({ notes, answers, unplaced }: Workbook, index: LessonIndex) {
  const items = [
    ...answers.map((answer) => fromAnswer(answer, index)),
    ...notes.map((note) => toAnnotation(note, index)),
    ...unplaced.map(({ annotation }) => annotation),
  ]
  const { id, title } = index.lesson
  return {
    '@context': CONTEXT,
    id: `urn:lesson:${id}:notes`,
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: `urn:lesson:${id}:notes:1`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

function toAnnotation(note: Note, index: LessonIndex) {
  const { id, passage, start, end, exact, text, created, modified } = note
  const reading = index.find(passage)?.reading ?? ''
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: text === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(text !== '' && { body: { type: 'TextualBody', value: text, format: 'text/plain' } }),
    target: {
      source: `urn:lesson:${index.lesson.id}:${passage}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: reading.slice(Math.max(0, start - SURROUNDINGS), start),
          suffix: reading.slice(end, end + SURROUNDINGS),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

function fromAnswer(answer: Answer, index: LessonIndex) {
  const { id, question, created, modified } = answer
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'replying',
    created,
    modified,
    body: answerBodies(answer),
    target: { source: questionSource(index.lesson.id, question) },
  }
}

const selector = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
})
const oneOrMany = <T extends z.ZodMiniType>(one: T) => z.union([z.array(one), one])
const body = z.union([z.string(), z.looseObject({ value: z.optional(z.string()) })])
const annotation = z.looseObject({
  id: z.optional(z.string()),
  type: z.literal('Annotation'),
  created: z.optional(z.string()),
  modified: z.optional(z.string()),
  body: z.optional(oneOrMany(body)),
  target: z.looseObject({ source: z.string(), selector: z.optional(oneOrMany(selector)) }),
})
type Annotation = z.infer<typeof annotation>
const SOURCE = /^urn:lesson:([a-z0-9-]+):(passage:[a-z0-9-]+)$/
const UUID = /^urn:uuid:([0-9a-f-]{36})$/i

/** Who makes ids and tells the time; the world outside brings both. */
export type IdAndClock = { readonly newId: () => string; readonly now: () => string }

/**
 * Reads a collection, a page, a list, or one annotation. What cannot be placed is kept as it came; null means that
 * the value is none of these.
 */
export function readAnnotations(json: unknown, index: LessonIndex, idAndClock: IdAndClock): Workbook | null {
  const items = itemsOf(json)
  if (items === null) return null
  const read = items.map((item) => readOne(item, index, idAndClock))
  return {
    notes: read.flatMap((each) => ('note' in each ? [each.note] : [])),
    answers: read.flatMap((each) => ('answer' in each ? [each.answer] : [])),
    unplaced: read.flatMap((each) => ('reason' in each ? [each] : [])),
  }
}

function itemsOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json as readonly unknown[]
  if (typeof json !== 'object' || json === null || !('type' in json)) return null
  if (json.type === 'Annotation') return [json]
  if (json.type === 'AnnotationPage')
    return 'items' in json && Array.isArray(json.items) ? (json.items as readonly unknown[]) : null
  if (json.type === 'AnnotationCollection') return 'first' in json ? itemsOf(json.first) : null
  return null
}

type Read = { readonly note: Note } | { readonly answer: Answer } | Unplaced

function readOne(item: unknown, index: LessonIndex, idAndClock: IdAndClock): Read {
  const unplaced = (reason: UnplacedReason): Unplaced => ({ annotation: item, reason })
  const parsed = annotation.safeParse(item)
  if (!parsed.success) return unplaced('not-an-annotation')
  const created = parsed.data.created ?? idAndClock.now()
  const made = {
    id: UUID.exec(parsed.data.id ?? '')?.[1] ?? idAndClock.newId(),
    created,
    modified: parsed.data.modified ?? created,
  }
  const answer = readAnswer(item, index)
  if (typeof answer === 'string') return unplaced(answer)
  if (answer !== null) return { answer: { ...made, ...answer } }
  const [, lesson, ref] = SOURCE.exec(parsed.data.target.source) ?? []
  if (lesson !== index.lesson.id || ref === undefined) return unplaced('another-document')
  const passage = parseRef(ref)
  if (passage === null || !isPassage(passage)) return unplaced('no-such-passage')
  const reading = index.find(passage)?.reading
  if (reading === undefined) return unplaced('no-such-passage')
  const place = placeIn(reading, parsed.data)
  if (place === null) return unplaced('words-not-found')
  return { note: { ...made, passage, ...place, text: textOf(parsed.data) } }
}

const isPassage = (ref: Ref): ref is PassageId => isRefOf('passage', ref)

/** By position where the words still stand there, else by quotation; without a selector it is the whole passage. */
function placeIn(reading: string, { target }: Annotation): Pick<Note, 'start' | 'end' | 'exact'> | null {
  const selectors = target.selector === undefined ? [] : [target.selector].flat()
  const quote = selectors.find((each) => each.type === 'TextQuoteSelector')
  const position = selectors.find((each) => each.type === 'TextPositionSelector')
  const at = (start: number, end: number) => ({ start, end, exact: reading.slice(start, end) })
  if (quote?.exact === undefined) {
    const { start = 0, end = reading.length } = position ?? {}
    return start >= 0 && start < end && end <= reading.length ? at(start, end) : null
  }
  const { exact, prefix = '' } = quote
  if (exact === '') return null
  if (position?.start !== undefined && reading.startsWith(exact, position.start))
    return at(position.start, position.start + exact.length)
  const after = reading.indexOf(prefix + exact)
  const start = after >= 0 ? after + prefix.length : reading.indexOf(exact)
  return start < 0 ? null : at(start, start + exact.length)
}

function textOf({ body: bodies }: Annotation): string {
  const all = bodies === undefined ? [] : [bodies].flat()
  return all.map((each) => (typeof each === 'string' ? each : (each.value ?? ''))).join('\n')
}
