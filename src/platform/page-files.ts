import { FILE_ADDRESSES_ID, type FileAddresses, INLINE_LESSON_ID } from '#src/domain/lesson-files.ts'
import { HANDOUT_FILES_ID, type HandoutFile } from '#src/domain/handout-file.ts'
import type { InlineLesson } from './inline-source.ts'

/** Where the files of the lesson lie, as the build wrote it into the page. */
export function readFileAddresses(): FileAddresses {
  return readBlock(FILE_ADDRESSES_ID) as FileAddresses
}

/** The files of the lesson themselves, where they are in the page. */
export function readInlineLesson(): InlineLesson {
  return readBlock(INLINE_LESSON_ID) as InlineLesson
}

/** The handouts that lie in the site as PDF; none where they have not been made. */
export function readHandoutFiles(): readonly HandoutFile[] {
  return document.getElementById(HANDOUT_FILES_ID) === null ? [] : (readBlock(HANDOUT_FILES_ID) as HandoutFile[])
}

function readBlock(id: string): unknown {
  const written = document.getElementById(id)?.textContent
  if (written === undefined) throw new Error(`the page has no #${id}`)
  return JSON.parse(written)
}
