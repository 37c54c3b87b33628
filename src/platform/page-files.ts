import { FILE_ADDRESSES_ID, type FileAddresses } from '#src/domain/lesson-files.ts'

/** Where the files of the lesson lie, as the build wrote it into the page. */
export function readFileAddresses(): FileAddresses {
  const written = document.getElementById(FILE_ADDRESSES_ID)?.textContent
  if (written === undefined) throw new Error(`the page has no #${FILE_ADDRESSES_ID}`)
  return JSON.parse(written) as FileAddresses
}
