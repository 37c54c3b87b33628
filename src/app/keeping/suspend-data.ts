import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Workbook } from '#src/domain/workbook/workbook.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { readWorkbook, writeWorkbook } from '#src/lesson/workbook/workbook-file.ts'

/** The most characters that SCORM 1.2 stores of a page's own data. */
export const MOST_CHARACTERS = 4096

/** A workbook in few characters: whole if possible, else without the oldest items. Deletions are left out. */
export function toSuspendData(workbook: Workbook, index: LessonIndex): string {
  const newestFirst = [...workbook.answers, ...workbook.notes].sort((a, b) => (a.modified < b.modified ? 1 : -1))
  const keep = (count: number): string => {
    const kept = new Set(newestFirst.slice(0, count).map(({ id }) => id))
    const part = {
      ...workbook,
      answers: workbook.answers.filter(({ id }) => kept.has(id)),
      notes: workbook.notes.filter(({ id }) => kept.has(id)),
      unplaced: [],
      deleted: [],
    }
    return btoa(String.fromCharCode(...deflateSync(strToU8(writeWorkbook(part, index)), { level: 9 })))
  }
  let [fits, tooMany] = [0, newestFirst.length + 1]
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2)
    if (keep(count).length <= MOST_CHARACTERS) fits = count
    else tooMany = count
  }
  return fits === 0 ? '' : keep(fits)
}

/** Null if it is damaged or not a workbook. */
export function fromSuspendData(text: string, index: LessonIndex): Workbook | null {
  if (text === '') return null
  try {
    const json = strFromU8(inflateSync(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))))
    const read = readWorkbook(json, index)
    return 'workbook' in read ? read.workbook : null
  } catch {
    return null
  }
}
