import { createInlineSource } from '#src/platform/inline-source.ts'
import { readInlineLesson } from '#src/platform/page-files.ts'
import { start } from './start.tsx'

/** The lesson as one page, opened from a disk: tools/site/one-file builds it. */
void start(() => createInlineSource(readInlineLesson()))
