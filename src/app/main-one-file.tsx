import { createInlineSource } from '#src/platform/inline-source.ts'
import { readInlineLesson } from '#src/platform/page-files.ts'
import { start } from './start.tsx'

/** The whole lesson in one page, opened from disk; built by tools/site/one-file. */
void start(() => createInlineSource(readInlineLesson()))
