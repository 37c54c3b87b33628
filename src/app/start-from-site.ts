import { createFetchSource } from '#src/platform/fetch-source.ts'
import { readFileAddresses } from '#src/platform/page-files.ts'
import { start } from './start.tsx'

/** The lesson whose files lie beside the page. */
export function startFromSite(): Promise<void> {
  return start(() => createFetchSource(readFileAddresses()))
}
