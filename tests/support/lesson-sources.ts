import { GROUND_FILES, HELD_BACK, LESSON_FILES } from '#src/domain/lesson-files.ts'
import { NOTICES_PAGE } from '#src/domain/site-pages.ts'
import type { LessonSource } from '#src/domain/lesson-source.ts'

/** A source of which every file is missing, but for what is given. */
export function emptySource(given: Partial<LessonSource> = {}): LessonSource {
  const missing = () => Promise.resolve({ problem: 'missing' } as const)
  return {
    lesson: missing,
    file: missing,
    ground: () => Promise.resolve(null),
    addressOf: (file) => ({ ...LESSON_FILES, ...HELD_BACK })[file],
    groundAddressOf: (file) => GROUND_FILES[file],
    isOneFile: false,
    audience: 'teacher',
    noticesAddress: () => NOTICES_PAGE,
    ...given,
  }
}
