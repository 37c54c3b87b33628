import { createInlineSource } from '#src/platform/inline-source.ts'
import { readInlineLesson } from '#src/platform/page-files.ts'
import { begin } from './begin.ts'
import { start } from './start.tsx'

/** The whole lesson in one page, opened from disk; built by tools/site/one-file. */
void begin(() => Promise.resolve(() => start(() => createInlineSource(readInlineLesson()))))
