import * as z from 'zod/mini'
import type { Workbook } from '#src/domain/workbook/workbook.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { readAnnotations, toAnnotationCollection } from './annotations.ts'
import { isObject, ownProperty, parseJson } from './json.ts'

/**
 * The version of the stored format. 1 had notes; 2 also an answer to the question before the text; 3 has answers to
 * every kind of task, and deletions. 1 and 2 can still be read.
 */
export const WORKBOOK_VERSION = 3

export type ReadWorkbook = { readonly workbook: Workbook } | { readonly problem: 'damaged' | 'newer' }

/** The workbook as the device stores it. Equal workbooks give equal texts, in whatever order they grew. */
export function writeWorkbook(workbook: Workbook, index: LessonIndex): string {
  const { notes, answers, unplaced, deleted } = workbook
  const inOrder = { notes: byId(notes), answers: byId(answers), unplaced: byId(unplaced), deleted }
  const collection = toAnnotationCollection(inOrder, index)
  return JSON.stringify({ version: WORKBOOK_VERSION, collection, deleted: byId(deleted) })
}

function byId<T extends { readonly id: string; readonly created?: string }>(all: readonly T[]): readonly T[] {
  const key = ({ created = '', id }: T) => `${created} ${id}`
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

const tombstones = z.array(z.object({ id: z.string(), at: z.string(), restored: z.optional(z.literal(true)) }))

/** Reads what this or an older version wrote; reports what a newer one wrote. */
export function readWorkbook(text: string, index: LessonIndex): ReadWorkbook {
  const json = parseJson(text)
  const stored = 'value' in json && isObject(json.value) ? json.value : {}
  const version = ownProperty(stored, 'version')
  if (typeof version !== 'number') return { problem: 'damaged' }
  if (version > WORKBOOK_VERSION) return { problem: 'newer' }
  const workbook = readAnnotations(ownProperty(stored, 'collection'), index)
  const deleted = tombstones.safeParse(ownProperty(stored, 'deleted') ?? [])
  return workbook === null || !deleted.success
    ? { problem: 'damaged' }
    : { workbook: { ...workbook, deleted: deleted.data as Workbook['deleted'] } }
}
