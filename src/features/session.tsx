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

/** What a feature may do to the world outside; `app` brings the real ones. */
export type Effects = {
  /** Does something once, after so many milliseconds. Returns the call that prevents it. */
  readonly after: (milliseconds: number, act: () => void) => () => void
  /** Does something once, when what has just changed on the page has been painted. */
  readonly afterPaint: (act: () => void) => void
  /** Does something once, when the page is there and nothing more is on its way. */
  readonly atRest: (act: () => void) => void
  /** Calls before the page is printed, when what is set shows at once, and after. Returns the call that ends it. */
  readonly onPrint: (before: () => void, after: () => void) => () => void
  /** Asks the browser to print what the page has for paper, under this title; the print window may save it as a file. */
  readonly print: (title: string) => void
  /**
   * Does something on the keys of a shortcut, unless what is given as `within` has not the focus. Returning false
   * leaves the keys to whoever asked for them before. Returns the call that ends it.
   */
  readonly onShortcut: (
    id: ShortcutId,
    act: (event: KeyboardEvent) => unknown,
    within?: () => Element | null,
  ) => () => void
  /** Copies text, and the same with its italics where `html` is given; false when the browser refused. */
  readonly copy: (text: string, html?: string) => Promise<boolean>
  /** The address at which the lesson, or another page of its site that holds it, opens like this; what is not given is as for a newcomer, or as the step of the tour has it. */
  readonly linkTo: (view: LinkPatch, page?: string) => string
  /** Hands a text over as a file to keep. */
  readonly download: (name: string, type: string, text: string) => void
  /** The lesson's own files, wherever they lie. */
  readonly source: LessonSource
  /** Handouts that lie in the site as finished files. */
  readonly handoutFiles: readonly HandoutFile[]
  /** What can be done about files of the site that do not come. */
  readonly site: {
    /** Asks again for files that did not come; whether what failed with that error is worth another try. */
    readonly askAgain: (error?: unknown) => Promise<boolean>
    /** Whether a newer build has taken the place of the one that this page comes from. */
    readonly hasNewer: () => Promise<boolean>
    readonly reload: () => void
  }
  /** The text of a file that a person chose; never throws. */
  readonly readTextFile: (file: File) => Promise<FileText>
  /** Whether an address is that of this page, whatever it shows. */
  readonly isThisPage: (address: string) => boolean
  /** Deletes what stands under a name on this device. */
  readonly removeKept: (name: string) => void
  readonly newId: () => string
  /** The present instant, ISO 8601. */
  readonly now: () => string
  /** The same in milliseconds since 1970. */
  readonly milliseconds: () => number
  /** Hours and minutes on the wall. */
  readonly timeOfDay: () => string
  /** What a lecture asks of the browser and of its other windows. */
  readonly presenting: {
    readonly fullScreen: {
      readonly isOn: () => boolean
      /** False where the browser refused. */
      readonly enter: () => Promise<boolean>
      readonly leave: () => Promise<void>
      readonly onChange: (listener: (isOn: boolean) => void) => () => void
    }
    /** Keeps the screen awake until the call that it returns; says once where the browser refused. */
    readonly keepAwake: (onRefused: () => void) => () => void
    /** Whether it is for this window to count the time of the lecture. */
    readonly countsTime: () => boolean
    readonly audience: {
      /** How many other windows show the stage. */
      readonly count: () => number
      readonly onChange: (listener: () => void) => () => void
      /** False where the browser refused. */
      readonly open: (address: string, name: string) => boolean
    }
  }
  /** How far the lesson is kept for use without a network. */
  readonly offline: {
    readonly state: () => 'no' | 'kept' | 'newer'
    readonly onChange: (listener: () => void) => () => void
  }
}

/** One open lesson: its lookups, its state, the actions that change it, and the words in which it is shown. */
export type Session = {
  readonly words: Words
  readonly index: LessonIndex
  readonly store: Store
  readonly actions: Actions
  readonly selectors: Selectors
  readonly effects: Effects
}

const SessionContext = createContext<Session | null>(null)

/** What is drawn within has this session; the library of controls speaks the language of its words, not the browser's. */
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

/** The state that a part at rest goes on showing; null in all others. */
const RestContext = createContext<AppState | null>(null)

/**
 * A part that is out of sight may rest: it shows what it last showed, and costs nothing when the state changes. When it
 * comes into sight again it shows the state as it is then.
 */
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
