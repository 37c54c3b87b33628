import fc from 'fast-check'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { LinkedState } from '#src/state/link/link-start.ts'
import { anyView } from './any-view.ts'

/** Any state that a link can hold: beats belong to steps, exercises by themselves to study. */
export function anyLinkedState(index: LessonIndex): fc.Arbitrary<LinkedState> {
  return fc.tuple(anyView(index), fc.boolean()).map(([view, stage]) => {
    const { mode, tour, selection, window, asOf, later, knowledge, text, beside } = view
    const { layout, pane, lanes, layers, camera } = view
    const linked = {
      mode,
      tour,
      selection,
      window,
      asOf,
      later,
      knowledge,
      text,
      beside,
      layout,
      pane,
      lanes,
      layers,
      camera,
    }
    const task = mode === 'study' ? view.task : null
    return { ...linked, task, answers: view.answers, stage, beat: tour === null ? 0 : view.beat }
  })
}
