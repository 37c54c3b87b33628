import { LESSON_FILES } from '#src/domain/lesson-files.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Session } from '#src/features/session.tsx'
import type { Words } from '#src/i18n/words.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { createActions } from '#src/state/actions.ts'
import { createSelectors } from '#src/state/selectors.ts'
import { createAppStore } from '#src/state/store.ts'

/** A session in its first state, in which nothing happens. */
export function toStillSession(lesson: Lesson, words: Words): Session {
  const index = indexLesson(lesson)
  const store = createAppStore(lesson)
  return {
    words,
    index,
    store,
    actions: createActions(store, lesson),
    selectors: createSelectors(index),
    effects: {
      copy: () => Promise.resolve(false),
      after: () => () => undefined,
      afterPaint: () => undefined,
      atRest: () => undefined,
      onShortcut: () => () => undefined,
      onPrint: () => () => undefined,
      linkTo: () => '',
      download: () => undefined,
      readTextFile: () => Promise.resolve({ problem: 'unreadable' }),
      isThisPage: () => false,
      removeKept: () => undefined,
      addressOf: (file) => `lessons/${lesson.id}/${LESSON_FILES[file]}`,
      readFile: () => Promise.resolve(null),
      site: { askAgain: () => Promise.resolve(), hasNewer: () => Promise.resolve(false), reload: () => undefined },
      newId: () => '',
      now: () => '',
      readGeoJson: () => Promise.resolve(null),
      offline: { state: () => 'no', onChange: () => () => undefined },
    },
  }
}
