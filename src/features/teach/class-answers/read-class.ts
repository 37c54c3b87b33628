import type { FileText } from '#src/domain/file-text.ts'
import { isEmpty } from '#src/domain/workbook/workbook.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { annotationsIn, readAnnotations } from '#src/lesson/workbook/annotations.ts'
import { parseJson } from '#src/lesson/workbook/json.ts'
import type { PupilWork } from './tally.ts'

export type Problem =
  | Extract<FileText, { readonly problem: unknown }>['problem']
  | 'not-json'
  | 'too-deep'
  | 'no-annotations'
  | 'another-lesson'
export type ReadFile = PupilWork | { readonly name: string; readonly problem: Problem }

/** The work in one file, or what is wrong with the file. Never throws. */
export function readPupil(name: string, read: FileText, index: LessonIndex): ReadFile {
  if ('problem' in read) return { name, problem: read.problem }
  const json = parseJson(read.text)
  if ('problem' in json) return { name, problem: json.problem }
  const items = annotationsIn(json.value)
  const workbook = items && readAnnotations(items, index)
  if (workbook === null) return { name, problem: 'no-annotations' }
  const isForeign = !isEmpty(workbook) && workbook.notes.length + workbook.answers.length === 0
  return isForeign ? { name, problem: 'another-lesson' } : { name, workbook }
}
