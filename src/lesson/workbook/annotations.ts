import { mergeItems } from '#src/domain/workbook/merge-workbooks.ts'
import type { Note } from '#src/domain/note.ts'
import type { Answer } from '#src/domain/workbook/answer.ts'
import { EMPTY_WORKBOOK, type Unplaced, type Workbook } from '#src/domain/workbook/workbook.ts'
import { canonicalJson, stableId } from '#src/domain/stable-id.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { fromAnswer, readAnswer } from './answer-annotation.ts'
import { isObject, isOfType, listOf, ownProperty } from './json.ts'
import { CONTEXT, fromNote, readNote } from './note-annotation.ts'

/**
 * The workbook as a W3C annotation collection (Web Annotation Data Model, 2017), one page long. The target of a note
 * is the passage; the words are named by quotation and by position in its reading text.
 */
export function toAnnotationCollection({ notes, answers, unplaced }: Workbook, index: LessonIndex) {
  const items = [
    ...answers.map((answer) => fromAnswer(answer, index)),
    ...notes.map((note) => fromNote(note, index)),
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

/** The annotations in any of the standard's container forms; null if it is none of them. */
export function annotationsIn(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.flatMap((each: unknown) => (isContainer(each) && annotationsIn(each)) || [each])
  if (!isObject(json)) return null
  if (isOfType(json, 'Annotation')) return [json]
  // as the device stores it, with a version
  const kept = ownProperty(json, 'collection')
  if (isObject(kept)) return annotationsIn(kept)
  // a graph lists the annotations beside their container
  const graph = listOf(ownProperty(json, '@graph')).filter((each) => !isContainer(each))
  if (graph.length > 0) return annotationsIn(graph)
  if (!isContainer(json)) return null
  // pages given by address are not in the file
  const pages = [...listOf(ownProperty(json, 'first')), ...listOf(ownProperty(json, 'next'))].filter(isObject)
  const items = ownProperty(json, 'items')
  const isEmpty = ownProperty(json, 'total') === 0
  if (items === undefined && pages.length === 0 && !isEmpty) return null
  return [listOf(items), ...pages].flatMap((page) => annotationsIn(page) ?? [page])
}

/** Some programs leave out the type of a page within its collection. */
const isContainer = (json: unknown) =>
  isObject(json) &&
  (isOfType(json, 'AnnotationCollection', 'AnnotationPage') || Array.isArray(ownProperty(json, 'items')))

/** Reads one annotation; one that cannot be placed is kept verbatim. */
function readOne(item: unknown, index: LessonIndex, isThisPage: IsThisPage): Read {
  if (!isObject(item) || !isOfType(item, 'Annotation')) return unplaced(item, 'not-an-annotation')
  const read = readAnswer(item, index) ?? readNote(item, index, isThisPage)
  if (typeof read === 'string') return unplaced(item, read)
  return 'task' in read ? { answer: read } : { note: read }
}

type Read = { readonly note: Note } | { readonly answer: Answer } | { readonly unplaced: Unplaced }

function unplaced(annotation: unknown, reason: Unplaced['reason']): Read {
  return { unplaced: { id: stableId(canonicalJson(annotation)), annotation, reason } }
}

/** Whether an address is that of the page on which the lesson is read. */
export type IsThisPage = (address: string) => boolean

/** Reads annotations in batches, so that a long file does not block the page. */
export function readingOf(items: readonly unknown[], index: LessonIndex, isThisPage: IsThisPage = () => false) {
  const read: Read[] = []
  return {
    /** Reads the next batch and returns how many have been read. */
    next: (count: number) => {
      for (const item of items.slice(read.length, read.length + count)) read.push(readOne(item, index, isThisPage))
      return read.length
    },
    /** The newest version of each item, or all versions that share the newest timestamp. */
    workbook: (): Workbook => ({
      ...EMPTY_WORKBOOK,
      notes: mergeItems(
        read.flatMap((each) => ('note' in each ? [each.note] : [])),
        (_, newer) => newer,
      ),
      answers: mergeItems(
        read.flatMap((each) => ('answer' in each ? [each.answer] : [])),
        (_, newer) => newer,
      ),
      unplaced: [
        ...new Map(read.flatMap((each) => ('unplaced' in each ? [[each.unplaced.id, each.unplaced]] : []))).values(),
      ],
    }),
  }
}

/** Reads a collection, a page, a list, or one annotation at once; null means that the value is none of these. */
export function readAnnotations(json: unknown, index: LessonIndex, isThisPage?: IsThisPage): Workbook | null {
  const items = annotationsIn(json)
  if (items === null) return null
  const reading = readingOf(items, index, isThisPage)
  reading.next(items.length)
  return reading.workbook()
}
