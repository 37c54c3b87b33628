import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Lesson } from '#src/domain/lesson.ts'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import type { AppState } from './app-state.ts'

export type Store = StoreApi<AppState>

export function createAppStore(lesson: Lesson, patch: Partial<AppState> = {}): Store {
  return createStore<AppState>(() => ({ ...initialState(lesson), ...patch }))
}

/** Where a newcomer stands: the document's own day, everything shown, nothing chosen. */
export function initialState(lesson: Lesson): AppState {
  return {
    mode: 'read',
    selection: null,
    window: null,
    asOf: lesson.documentDay,
    later: 'show',
    knowledge: 'all',
    text: 'reading',
    sideBySide: false,
    pane: 'document',
    lanes: null,
    layers: null,
    camera: null,
    playing: null,
    speed: 1,
    loop: false,
    painter: 'auto',
    hovered: null,
    expectation: 'unasked',
    workbook: EMPTY_WORKBOOK,
    keeping: 'kept',
    rescued: [],
    draft: null,
    notices: [],
  }
}
