import { render } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { NOT_PRESENTING } from '#src/app/present/not-presenting.ts'
import { createShortcuts } from '#src/app/shortcuts/create-shortcuts.ts'
import { type Effects, type Session, SessionProvider } from '#src/features/session.tsx'
import { type LessonIndex } from '#src/lesson/lesson-index.ts'
import { createActions } from '#src/state/actions.ts'
import type { AppState } from '#src/state/app-state.ts'
import { createSelectors } from '#src/state/selectors.ts'
import { createAppStore } from '#src/state/store.ts'
import { encodeLink } from '#src/state/url-codec.ts'
import { wordsOf } from './english.ts'
import { emptySource } from './lesson-sources.ts'
import { tinyIndex } from './tiny-lesson.ts'

type Options = {
  readonly index?: LessonIndex
  readonly patch?: Partial<AppState>
  readonly effects?: Partial<Effects>
}

/** How many ids the tests have asked for. */
let made = 0

/**
 * A session over the tiny lesson, or another one, with effects that do nothing unless given. Later things are shown,
 * unlike in the app, so that a test need not stand on the day of what it looks for.
 */
export function createTestSession({ index = tinyIndex(), patch = {}, effects = {} }: Options = {}): Session {
  const store = createAppStore(index.lesson, { later: 'show', ...patch })
  return {
    words: wordsOf(index.lesson),
    index,
    store,
    actions: createActions(store, index.lesson),
    selectors: createSelectors(index),
    effects: {
      copy: () => Promise.resolve(true),
      linkTo: (view) => `https://lesson.example/?${encodeLink(view, index)}`,
      download: () => undefined,
      readTextFile: async (file) => ({ text: await file.text() }),
      savesData: () => false,
      isThisPage: () => false,
      removeKept: () => undefined,
      afterDelay: () => () => undefined,
      inNextFrame: (act) => {
        act()
      },
      afterPaint: (act) => {
        act()
      },
      whenIdle: () => undefined,
      onShortcut: createShortcuts(globalThis.document, () => store.getState().letterKeys),
      onPrint: () => () => undefined,
      print: () => undefined,
      handoutFiles: [],
      source: emptySource(),
      site: { askAgain: () => Promise.resolve(true), hasNewer: () => Promise.resolve(false), reload: () => undefined },
      newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
      now: () => '2020-02-02T02:02:02.000Z',
      milliseconds: () => 1_580_608_922_000,
      timeOfDay: () => '02:02',
      presenting: NOT_PRESENTING,
      offline: { state: () => 'no', onChange: () => () => undefined },
      ...effects,
    },
  }
}

/** Draws a feature as the app would, within a session; gives the session back to look into its store. */
export function renderWithLesson(ui: ReactElement, options: Options = {}) {
  const session = createTestSession(options)
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SessionProvider value={session}>{children}</SessionProvider>
  )
  return { session, ...render(ui, { wrapper }) }
}
