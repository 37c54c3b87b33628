import { createFetchSource } from '#src/platform/fetch-source.ts'
import { readFileAddresses } from '#src/platform/page-files.ts'
import { start } from './start.tsx'

void start(() => createFetchSource(readFileAddresses()))
