import type { Expectation } from '#src/domain/expectation.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { LessonSource } from '#src/domain/lesson-source.ts'
import type { Session } from '#src/features/session.tsx'
import type { Words } from '#src/i18n/words.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { createActions } from '#src/state/actions.ts'
import { createSelectors } from '#src/state/selectors.ts'
import { createAppStore } from '#src/state/store.ts'
import { NOT_PRESENTING } from './present/not-presenting.ts'

/** A session in its initial state that never changes. */
export function toStillSession(lesson: Lesson, words: Words, expectation?: Expectation): Session {
  const index = indexLesson(lesson)
  const store = createAppStore(lesson, expectation === undefined ? {} : { expectation })
  return {
    words,
    index,
    store,
    actions: createActions(store, lesson),
    selectors: createSelectors(index),
    effects: {
      copy: () => Promise.resolve(false),
      afterDelay: () => () => undefined,
      inNextFrame: () => undefined,
      afterPaint: () => undefined,
      whenIdle: () => undefined,
      onShortcut: () => () => undefined,
      onPrint: () => () => undefined,
      print: () => undefined,
      handoutFiles: [],
      linkTo: () => '',
      download: () => undefined,
      readTextFile: () => Promise.resolve({ problem: 'unreadable' }),
      savesData: () => false,
      isThisPage: () => false,
      removeKept: () => undefined,
      source: NOTHING_THERE,
      site: { askAgain: () => Promise.resolve(true), hasNewer: () => Promise.resolve(false), reload: () => undefined },
      newId: () => '',
      now: () => '',
      milliseconds: () => 0,
      timeOfDay: () => '',
      presenting: NOT_PRESENTING,
      offline: { state: () => 'no', onChange: () => () => undefined },
    },
  }
}

/** A static page fetches nothing. */
const NOTHING_THERE: LessonSource = {
  lesson: () => Promise.resolve({ problem: 'missing' }),
  file: () => Promise.resolve({ problem: 'missing' }),
  ground: () => Promise.resolve(null),
  addressOf: () => '',
  groundAddressOf: () => '',
  isOneFile: false,
  audience: 'teacher',
  noticesAddress: () => '',
}
