import type { Day } from '#src/domain/day.ts'
import type { Knowledge, LaterChoice } from '#src/domain/horizon.ts'
import type { LaneId, Lesson } from '#src/domain/lesson.ts'
import { type TabId, isTextHidden } from '#src/domain/mode.ts'
import { type QuotedWords, type Readable, isReport } from '#src/domain/readable.ts'
import type { ExtractId } from '#src/domain/task.ts'
import { type TimeWindow, nearestDayIn } from '#src/domain/span.ts'
import { type Speed, dayToFollow, dayToStart, daysToPlay, playable } from './play.ts'
import { type AppState, LAYERS, type LayerId, type Offer } from './app-state.ts'
import { chosenDays } from './chosen-days.ts'
import { lastDay } from './cover.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store.ts'
import { createDraftActions } from './draft-actions.ts'
import { createLectureActions } from './lecture-actions.ts'
import { createViewActions } from './view-actions.ts'
import { changesIn } from './view.ts'
import { createWorkbookActions } from './workbook-actions.ts'

export type Actions = ReturnType<typeof createActions>

/** The only writers of the store. Days outside the lesson's frame are moved to its nearest day. */
export function createActions(store: Store, lesson: Lesson) {
  const set = store.setState

  /** The as-of day as it is shown. */
  const today = (state: AppState) => Math.min(state.asOf, lastDay(lesson, state))
  /** The nearest day that the reader may go to. */
  const allowed = (state: AppState, day: Day) => Math.min(nearestDayIn(lesson.frame, day), lastDay(lesson, state))
  return {
    ...createViewActions(store, lesson),
    setWindow: (window: TimeWindow | null) => {
      const next = chosenDays(window, lesson.frame)
      set((state) => ({
        window: next,
        playing: state.playing === null ? null : playable(daysToPlay(lesson, { asOf: state.asOf, window: next })),
      }))
    },
    /** Set by the user: play stops. */
    setAsOf: (day: Day) => {
      set((state) => ({ asOf: allowed(state, day), playing: null }))
    },
    /** Moves the shown day by a number of days, set by the user. */
    stepDays: (by: number) => {
      set((state) => ({ asOf: allowed(state, today(state) + by), playing: null }))
    },
    play: () => {
      set((state) => {
        const { from, to } = daysToPlay(lesson, { asOf: today(state), window: state.window })
        const days = playable({ from, to: Math.min(to, lastDay(lesson, state)) })
        return days === null ? {} : { playing: days, asOf: dayToStart(today(state), days) }
      })
    },
    /** Advances to the next day of play, and stops on the last. */
    playOn: () => {
      set(({ asOf, playing, loop }) => {
        const next = playing === null ? null : dayToFollow(asOf, playing, loop)
        if (playing === null || next === null) return { playing: null }
        return { asOf: next, playing: next === playing.to && !loop ? null : playing }
      })
    },
    pause: () => {
      set({ playing: null })
    },
    setSpeed: (speed: Speed) => {
      set({ speed })
    },
    toggleLoop: () => {
      set(({ loop }) => ({ loop: !loop }))
    },
    setLater: (later: LaterChoice) => {
      set({ later })
    },
    setKnowledge: (knowledge: Knowledge) => {
      set({ knowledge })
    },
    setText: (text: Readable, beside: Readable | null = null) => {
      set((state) => changesIn(state, { text, beside, litWords: [] }))
    },
    /** Opens the document with the report of another one beside it, and lights words in both. */
    layBeside: (report: ExtractId, litWords: readonly QuotedWords[] = []) => {
      set((state) => {
        const text = isReport(state.text) ? 'reading' : state.text
        return changesIn(state, { ...tabInFront('document', state), text, beside: report, litWords })
      })
    },
    lightWords: (litWords: readonly QuotedWords[]) => {
      set((state) => changesIn(state, { litWords }))
    },
    /** The timeline is a tab only on narrow screens; the tab behind it keeps its place. */
    showTab: (tab: TabId) => {
      set((state) => tabInFront(tab, state))
    },
    /**
     * Narrows from all lanes to this one; further lanes are then added or removed, and removing the last shows all
     * again.
     */
    pickLane: (lane: LaneId) => {
      const all = lesson.lanes.map((each) => each.id)
      set(({ lanes }) => {
        const next = toggle(all, lanes ?? [], lane)
        return { lanes: next?.length === 0 ? null : next }
      })
    },
    showAllLanes: () => {
      set({ lanes: null })
    },
    toggleLayer: (layer: LayerId) => {
      set((state) => ({ layers: toggle(LAYERS, state.layers, layer) }))
    },
    /** Writes any of the settings that this device keeps. */
    applySettings: (patch: Partial<Settings>) => {
      set((state) => changesIn(state, patch))
    },
    ...createLectureActions(store, lesson),
    ...createWorkbookActions(store, lesson),
    ...createDraftActions(store),
    notify: (text: string, offer: Offer | null = null) => {
      set(({ notices }) => ({ notices: [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, text, offer }] }))
    },
    /** Shows a text that could not become a file. */
    handOver: (name: string, text: string) => {
      set({ handedOver: { name, text } })
    },
    takeHandedOver: () => {
      set({ handedOver: null })
    },
    dismiss: (id: number) => {
      set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
    },
  }
}

function tabInFront(tab: TabId, { layout }: AppState): Partial<AppState> {
  return {
    ...(tab === 'timeline' ? { timelineTab: true } : { pane: tab, timelineTab: false }),
    // a layout without the tabs would show nothing of it
    layout: isTextHidden(layout) ? 'balanced' : layout,
  }
}

/** Toggles one of `all`; a full set becomes null, so that links need not list it. */
function toggle<T>(all: readonly T[], shown: readonly T[] | null, one: T): readonly T[] | null {
  const now = new Set(shown ?? all)
  if (!now.delete(one)) now.add(one)
  return now.size === all.length ? null : all.filter((each) => now.has(each))
}
