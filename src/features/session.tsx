import { type ReactNode, createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { FileText } from '#src/domain/file-text.ts'
import type { HandoutFile } from '#src/domain/handout-file.ts'
import type { LessonSource } from '#src/domain/lesson-source.ts'
import type { ShortcutId } from '#src/domain/shortcut.ts'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { Actions } from '#src/state/actions.ts'
import type { AppState } from '#src/state/app-state.ts'
import type { LinkPatch } from '#src/state/link/link-start.ts'
import type { Selectors } from '#src/state/selectors.ts'
import type { Store } from '#src/state/store.ts'

/** What features may do to the outside world; `app` supplies the real ones. */
export type Effects = {
  /** Runs a callback once after a delay. Returns the cancel function. */
  readonly afterDelay: (milliseconds: number, act: () => void) => () => void
  /** Runs a little at once after the latest change has been painted, so that the next frame shows it. */
  readonly inNextFrame: (act: () => void) => void
  /** Runs a callback once the latest change has been painted, and what is done in the next frame. */
  readonly afterPaint: (act: () => void) => void
  /** Runs a callback once the page has loaded and is idle. */
  readonly whenIdle: (act: () => void) => void
  /** Notifies before printing, in time to change the page, and after. Returns the unsubscribe function. */
  readonly onPrint: (before: () => void, after: () => void) => () => void
  /** Opens the print dialog, with this title as the suggested file name. */
  readonly print: (title: string) => void
  /**
   * Handles a shortcut, only while the focus is inside `within` if given. Returning false passes it to the previous
   * handler. Returns the unsubscribe function.
   */
  readonly onShortcut: (
    id: ShortcutId,
    act: (event: KeyboardEvent) => unknown,
    within?: () => Element | null,
  ) => () => void
  /** Copies text, also as HTML if given; false if the browser refused. */
  readonly copy: (text: string, html?: string) => Promise<boolean>
  /**
   * A link that opens the lesson, or another page of the site that contains it, with this view. Missing fields are as
   * for a newcomer, or as the step has them.
   */
  readonly linkTo: (view: LinkPatch, page?: string) => string
  /** Downloads a text as a file. */
  readonly download: (name: string, type: string, text: string) => void
  /** The lesson's files, wherever they are stored. */
  readonly source: LessonSource
  /** Handouts that the site has as finished files. */
  readonly handoutFiles: readonly HandoutFile[]
  /** Whether the reader has asked the browser to save data. */
  readonly savesData: () => boolean
  /** For site files that fail to load. */
  readonly site: {
    /** Fetches failed files again; returns whether what failed with that error is worth another try. */
    readonly askAgain: (error?: unknown) => Promise<boolean>
    /** Whether the server has a newer build than this page's. */
    readonly hasNewer: () => Promise<boolean>
    readonly reload: () => void
  }
  /** The text of a file the user chose. Never throws. */
  readonly readTextFile: (file: File) => Promise<FileText>
  /** Whether an address is this page, ignoring query and fragment. */
  readonly isThisPage: (address: string) => boolean
  /** Deletes what is stored under a name on this device. */
  readonly removeKept: (name: string) => void
  readonly newId: () => string
  /** The current instant, ISO 8601. */
  readonly now: () => string
  /** The same in milliseconds since 1970. */
  readonly milliseconds: () => number
  /** The local time, hours and minutes. */
  readonly timeOfDay: () => string
  /** What a lecture needs from the browser and its other windows. */
  readonly presenting: {
    readonly fullScreen: {
      readonly isOn: () => boolean
      /** False where the browser refused. */
      readonly enter: () => Promise<boolean>
      readonly leave: () => Promise<void>
      readonly onChange: (listener: (isOn: boolean) => void) => () => void
    }
    /** Keeps the screen awake until the returned function is called. Calls back once if the browser refuses. */
    readonly keepAwake: (onRefused: () => void) => () => void
    /** Whether this window counts the lecture's time. */
    readonly countsTime: () => boolean
    readonly audience: {
      /** How many other windows show the stage. */
      readonly count: () => number
      readonly onChange: (listener: () => void) => () => void
      /** False where the browser refused. */
      readonly open: (address: string, name: string) => boolean
    }
  }
  /** Whether the lesson is available offline. */
  readonly offline: {
    readonly state: () => 'no' | 'kept' | 'newer'
    readonly onChange: (listener: () => void) => () => void
  }
}

/** One open lesson: its lookups, state, actions, effects and interface words. */
export type Session = {
  readonly words: Words
  readonly index: LessonIndex
  readonly store: Store
  readonly actions: Actions
  readonly selectors: Selectors
  readonly effects: Effects
}

const SessionContext = createContext<Session | null>(null)

/** Provides the session. React Aria uses the language of its words, not the browser's. */
export function SessionProvider({ value, children }: { readonly value: Session; readonly children: ReactNode }) {
  return (
    <SessionContext value={value}>
      <I18nProvider locale={value.words.locale}>{children}</I18nProvider>
    </SessionContext>
  )
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('A feature was drawn outside of a SessionProvider')
  return session
}

/** The words of the interface, in the language of this session. */
export function useWords(): Words {
  return useSession().words
}

/** The state that a resting part keeps showing; null outside one. */
const RestContext = createContext<AppState | null>(null)

/** A hidden part may rest: it keeps showing its last state at no cost, and catches up when it becomes visible. */
export function Resting({ isResting, children }: { readonly isResting: boolean; readonly children: ReactNode }) {
  const { store } = useSession()
  const held = useMemo(() => (isResting ? store.getState() : null), [isResting, store])
  return <RestContext value={held}>{children}</RestContext>
}

/** Subscribes to a primitive or to a memoised selector; never return a fresh array or object (zustand 5 loops). */
export function useAppState<T>(select: (state: AppState) => T): T {
  const { store } = useSession()
  const held = useContext(RestContext)
  const snapshot = () => select(held ?? store.getState())
  return useSyncExternalStore(held === null ? store.subscribe : hearNothing, snapshot, snapshot)
}

const hearNothing = () => () => undefined
