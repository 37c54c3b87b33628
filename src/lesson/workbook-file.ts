import type { Workbook } from '#src/domain/note.ts'
import { type IdAndClock, readAnnotations, toAnnotationCollection } from './annotations.ts'
import type { LessonIndex } from './lesson-index.ts'

/**
 * The version of what is written to the device. 1 held notes; 2 holds answers to the question before the text as
 * well. What 1 wrote is read as it is.
 */
export const WORKBOOK_VERSION = 2

export type ReadWorkbook = { readonly workbook: Workbook } | { readonly problem: 'damaged' | 'newer' }

/** The workbook as it is kept on the device: a version, and the annotations in their standard form. */
export function writeWorkbook(workbook: Workbook, index: LessonIndex): string {
  return JSON.stringify({ version: WORKBOOK_VERSION, collection: toAnnotationCollection(workbook, index) })
}

/** Reads what an equal or older version wrote. What a newer one wrote is left alone, and said so. */
export function readWorkbook(text: string, index: LessonIndex, idAndClock: IdAndClock): ReadWorkbook {
  const stored = parseJson(text)
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return { problem: 'damaged' }
  if (typeof stored.version !== 'number') return { problem: 'damaged' }
  if (stored.version > WORKBOOK_VERSION) return { problem: 'newer' }
  const workbook = 'collection' in stored ? readAnnotations(stored.collection, index, idAndClock) : null
  return workbook === null ? { problem: 'damaged' } : { workbook }
}

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
