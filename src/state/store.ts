import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Lesson } from '#src/domain/lesson.ts'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import { BARE_STAGE, NEW_LECTURE } from '#src/domain/lecture.ts'
import type { AppState } from './app-state.ts'

export type Store = StoreApi<AppState>

export function createAppStore(lesson: Lesson, patch: Partial<AppState> = {}): Store {
  return createStore<AppState>(() => ({ ...initialState(lesson), ...patch }))
}

/** What a newcomer sees: the document's own day, later things hidden, nothing selected. */
export function initialState(lesson: Lesson): AppState {
  return {
    mode: 'read',
    tour: null,
    task: null,
    beat: 0,
    selection: null,
    reveal: null,
    window: null,
    asOf: lesson.documentDay,
    later: 'hide',
    knowledge: 'all',
    uncovered: null,
    text: 'reading',
    beside: null,
    litWords: [],
    marks: 'guided',
    layout: 'balanced',
    pane: 'document',
    timelineTab: false,
    lanes: null,
    stripView: lesson.firstView,
    layers: null,
    shapes: null,
    fit: { bounds: null, serial: 0 },
    camera: null,
    mapMoved: false,
    playing: null,
    speed: 1,
    loop: false,
    answers: 'on',
    expectation: 'unasked',
    lecture: NEW_LECTURE,
    onStage: BARE_STAGE,
    stage: false,
    oneWindow: false,
    painter: 'auto',
    textScale: 1,
    theme: 'paper',
    motion: 'system',
    letterKeys: true,
    workbook: EMPTY_WORKBOOK,
    keeping: 'kept',
    rescued: [],
    progress: null,
    quotingFor: null,
    draft: null,
    drafts: {},
    notices: [],
    handedOver: null,
  }
}
