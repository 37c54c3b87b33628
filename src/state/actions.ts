import type { Camera } from '#src/domain/camera.ts'
import type { Day } from '#src/domain/day.ts'
import type { Knowledge, LaterChoice } from '#src/domain/horizon.ts'
import type { LaneId, Lesson } from '#src/domain/lesson.ts'
import type { Mode, Pane, TextVersion } from '#src/domain/mode.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { View } from '#src/domain/selection.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { type Speed, dayToFollow, dayToStart, daysToPlay } from './play.ts'
import { LAYERS, type LayerId, type Offer, type PainterChoice } from './app-state.ts'
import type { Store } from './store.ts'
import { createWorkbookActions } from './workbook-actions.ts'

export type Actions = ReturnType<typeof createActions>

/** The only writers of the store. Days outside the lesson's frame are moved to its nearest day. */
export function createActions(store: Store, lesson: Lesson) {
  const set = store.setState
  const within = (day: Day) => Math.min(Math.max(day, lesson.frame.from), lesson.frame.to)
  return {
    select: (ref: Ref, from: View) => {
      set({ selection: { ref, from } })
    },
    clear: () => {
      set({ selection: null })
    },
    hover: (ref: Ref | null) => {
      if (store.getState().hovered !== ref) set({ hovered: ref })
    },
    setWindow: (window: TimeWindow | null) => {
      const next = window === null ? null : toWindow(within(window.from), within(window.to))
      set((state) => ({
        window: next,
        playing: state.playing === null ? null : daysToPlay(lesson, { asOf: state.asOf, window: next }),
      }))
    },
    /** By a person: play stops. */
    setAsOf: (day: Day) => {
      set({ asOf: within(day), playing: null })
    },
    play: () => {
      set((state) => {
        const days = daysToPlay(lesson, state)
        return days.from === days.to ? {} : { playing: days, asOf: dayToStart(state.asOf, days) }
      })
    },
    /** Shows the next of the days that are played, and stands still on the last. */
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
    setMode: (mode: Mode) => {
      set({ mode, playing: null })
    },
    setText: (text: TextVersion, sideBySide = false) => {
      set({ text, sideBySide })
    },
    setPane: (pane: Pane) => {
      set({ pane })
    },
    /** From all lanes to this one only; from there on it is added or taken away, and none left is all again. */
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
    setPainter: (painter: PainterChoice) => {
      set({ painter })
    },
    moveCamera: (camera: Camera | null) => {
      set({ camera })
    },
    ...createWorkbookActions(store, lesson),
    notify: (text: string, offer: Offer | null = null) => {
      set(({ notices }) => ({ notices: [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, text, offer }] }))
    },
    dismiss: (id: number) => {
      set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
    },
  }
}

function toWindow(a: Day, b: Day): TimeWindow {
  return { from: Math.min(a, b), to: Math.max(a, b) }
}

/** Switches one of `all`; a full set is written as null, so that it needs no words in a link. */
function toggle<T>(all: readonly T[], shown: readonly T[] | null, one: T): readonly T[] | null {
  const now = new Set(shown ?? all)
  if (!now.delete(one)) now.add(one)
  return now.size === all.length ? null : all.filter((each) => now.has(each))
}
