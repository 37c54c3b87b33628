import * as z from 'zod/mini'
import type { Workbook } from '#src/domain/workbook/workbook.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { readAnnotations, toAnnotationCollection } from './annotations.ts'
import { isObject, own, parseJson } from './json.ts'

/**
 * The version of what is written to the device. 1 held notes; 2 an answer to the question before the text as well; 3
 * holds answers to every kind of task, and what was deleted. What 1 and 2 wrote is read as it is.
 */
export const WORKBOOK_VERSION = 3

export type ReadWorkbook = { readonly workbook: Workbook } | { readonly problem: 'damaged' | 'newer' }

/** The workbook as it is kept on the device. Of equal workbooks equal texts are made, in whatever order they grew. */
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

/** Reads what an equal or older version wrote. What a newer one wrote is left alone, and said so. */
export function readWorkbook(text: string, index: LessonIndex): ReadWorkbook {
  const json = parseJson(text)
  const stored = 'value' in json && isObject(json.value) ? json.value : {}
  const version = own(stored, 'version')
  if (typeof version !== 'number') return { problem: 'damaged' }
  if (version > WORKBOOK_VERSION) return { problem: 'newer' }
  const workbook = readAnnotations(own(stored, 'collection'), index)
  const deleted = tombstones.safeParse(own(stored, 'deleted') ?? [])
  return workbook === null || !deleted.success
    ? { problem: 'damaged' }
    : { workbook: { ...workbook, deleted: deleted.data as Workbook['deleted'] } }
}
