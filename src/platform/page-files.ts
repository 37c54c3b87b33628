import { FILE_ADDRESSES_ID, type FileAddresses, INLINE_LESSON_ID } from '#src/domain/lesson-files.ts'
import { HANDOUT_FILES_ID, type HandoutFile } from '#src/domain/handout-file.ts'
import type { InlineLesson } from './inline-source.ts'

/** The addresses of the lesson's files, as the build wrote them into the page. */
export function readFileAddresses(): FileAddresses {
  return readBlock(FILE_ADDRESSES_ID) as FileAddresses
}

/** The lesson's files themselves, in a page that contains them. */
export function readInlineLesson(): InlineLesson {
  return readBlock(INLINE_LESSON_ID) as InlineLesson
}

/** The handouts that the site has as PDF; none if they have not been made. */
export function readHandoutFiles(): readonly HandoutFile[] {
  return document.getElementById(HANDOUT_FILES_ID) === null ? [] : (readBlock(HANDOUT_FILES_ID) as HandoutFile[])
}

function readBlock(id: string): unknown {
  const json = document.getElementById(id)?.textContent
  if (json === undefined) throw new Error(`the page has no #${id}`)
  return JSON.parse(json)
}
