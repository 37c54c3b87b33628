import { type Bounds, type Camera, withinReach } from '#src/domain/camera.ts'
import { beatFrom } from '#src/domain/beat.ts'
import { BARE_STAGE } from '#src/domain/lecture.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Mode, PaneLayout } from '#src/domain/mode.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { Origin, Reveal } from '#src/domain/reveal.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { Task } from '#src/domain/task.ts'
import { type Progress, type TourPath, type TourPosition, stepOnPath, stepsOf } from '#src/domain/teaching.ts'
import type { AppState } from './app-state.ts'
import type { Store } from './store.ts'
import { taskView } from './task-view.ts'
import { progressTo, startOf, stepView, tourAt } from './tour.ts'
import type { Link } from './link/link-start.ts'
import { type View, changesIn } from './view.ts'

/** The writers of the view as a whole: patches, links and steps; and of what the panes are asked to show. */
export function createViewActions(store: Store, lesson: Lesson) {
  const set = store.setState
  const showStep = (position: TourPosition, keep: Partial<View> = {}) => {
    const view = stepView(lesson, position)
    if (view === undefined) return
    set((state) =>
      changesIn(state, {
        ...view,
        reveal: view.selection && nextReveal(state, view.selection, 'tour'),
        fit: nextFit(state, view.fit.bounds),
        expectation: state.expectation === 'asked' ? 'skipped' : state.expectation,
        onStage: cleared(state.onStage),
        ...((keep.mode ?? state.mode) === 'study' ? { progress: progressTo(lesson, position, state.progress) } : {}),
        ...keep,
      }),
    )
  }
  /**
   * Whoever studies is at a step of a tour: at that of the link, else where they were, else at the first. An
   * exercise that is open by itself stays so. A lecture that was given here in between has moved nobody on.
   */
  const study = () => {
    const { mode, tour: shown, task, progress } = store.getState()
    const tour = mode === 'present' && progress !== null ? null : shown
    const first = lesson.tours[0]
    const start = tour ?? progress?.position ?? (first && startOf(lesson, first.id, 'full'))
    if (start === undefined) set({ mode: 'study', playing: null })
    else if (tour === null) showStep(start, { mode: 'study', ...(task === null ? {} : taskView(lesson, task)) })
    else set({ mode: 'study', pane: 'lesson', playing: null, progress: progressTo(lesson, start, progress) })
  }
  return {
    /** Writes any part of the view at once. A second window, a print or a test gives a whole one. */
    applyView: (patch: Partial<View>) => {
      set((state) => changesIn(state, patch))
    },
    /** Goes where a link leads: opened, or come back to. */
    followLink: (link: Link) => {
      set((state) => changesIn(state, { ...link, ...requestsOf(state, link, lesson), playing: null }))
      const { mode, tour } = store.getState()
      if (mode === 'study' && tour === null) study()
      else if (mode === 'study' && tour !== null)
        set(({ progress }) => ({ progress: progressTo(lesson, tour, progress) }))
    },
    startTour: (id: string, path: TourPath = 'full') => {
      const start = startOf(lesson, id, path)
      if (start !== undefined) showStep(start)
    },
    /** Counted from 0 on the path taken; there is no step before the first or after the last. */
    goToStep: (position: number) => {
      const { tour } = store.getState()
      const all = tour && tourAt(lesson, tour)
      const step = tour && all && stepsOf(all, tour.path)[position]
      if (step) showStep({ ...tour, step: step.id })
    },
    /** The same step on the other path, with its view as it is; or the last before it that this path has. */
    takePath: (path: TourPath) => {
      const { tour, progress } = store.getState()
      const whole = tour && tourAt(lesson, tour)
      if (!tour || !whole) return
      const position = { ...tour, path, step: stepOnPath(whole, path, tour.step) }
      if (position.step !== tour.step) showStep(position)
      else set({ tour: position, progress: progressTo(lesson, position, progress) })
    },
    /** Back to the step's view, whatever was done since. */
    returnToStep: () => {
      const { tour, beat } = store.getState()
      if (tour !== null) showStep(tour, { beat })
    },
    /** Shows an exercise by itself; any step leads back from it. */
    openTask: (id: Task['id']) => {
      set((state) => changesIn(state, taskView(lesson, id) ?? {}))
    },
    setProgress: (progress: Progress) => {
      set({ progress })
    },
    setBeat: (beat: number) => {
      const { tour, onStage } = store.getState()
      if (tour !== null) set({ beat: Math.max(0, Math.trunc(beat)), onStage: cleared(onStage) })
    },
    /** To the next beat or the one before, over the borders of steps; nowhere beyond the ends of the path. */
    moveBeat: (by: 1 | -1) => {
      const { tour, beat, onStage } = store.getState()
      const whole = tour && tourAt(lesson, tour)
      const to = tour && whole && beatFrom(whole, tour, beat, by)
      if (!to) return
      if (to.step === tour.step) set({ beat: to.beat, onStage: cleared(onStage) })
      else showStep({ ...tour, step: to.step }, { beat: to.beat })
    },
    /** The panes stay as they are, but nothing is covered or left out any more. */
    endTour: () => {
      set({ tour: null, beat: 0, uncovered: null, shapes: null })
    },
    select: (ref: Ref, from: Origin) => {
      set((state) => ({ selection: ref, reveal: nextReveal(state, ref, from), mapMoved: false }))
    },
    clear: () => {
      set({ selection: null })
    },
    setMode: (mode: Mode) => {
      if (mode === 'study') study()
      else set({ mode, playing: null })
    },
    /** Takes up the lesson: at its beginning, or where the learner was. */
    takeLesson: (position: TourPosition) => {
      showStep(position, { mode: 'study' })
    },
    setLayout: (layout: PaneLayout) => {
      set({ layout })
    },
    /** Which days the strip shows; not to be confused with the days chosen (`setWindow`). */
    setStripView: (stripView: TimeWindow) => {
      set((state) => changesIn(state, { stripView }))
    },
    /** By a person. */
    moveCamera: (camera: Camera) => {
      set({ camera: withinReach(camera), mapMoved: true })
    },
    /** Fits the map to these bounds, or to the lesson's own. */
    fitMap: (bounds: Bounds | null = null) => {
      set((state) => ({ camera: null, fit: nextFit(state, bounds), mapMoved: true }))
    },
  }
}

/** What was put on the stage for one beat goes with it; a darkened screen stays dark until it is lit. */
function cleared(onStage: AppState['onStage']): AppState['onStage'] {
  return { ...BARE_STAGE, screen: onStage.screen, timer: onStage.timer }
}

function nextReveal(state: AppState, ref: Ref, from: Origin): Reveal {
  return { ref, from, serial: (state.reveal?.serial ?? 0) + 1 }
}

function nextFit({ fit }: AppState, bounds: Bounds | null): AppState['fit'] {
  return { bounds, serial: fit.serial + 1 }
}

/** What a link asks of the panes: nothing, where it leads to what they show already. */
function requestsOf(state: AppState, { selection, tour, camera, fit, stripView, pane }: Link, lesson: Lesson) {
  const step = tour === null ? undefined : stepView(lesson, tour)
  const isOtherStep = tour?.id !== state.tour?.id || tour?.step !== state.tour?.step
  const isOtherChoice = selection !== null && selection !== state.selection
  const from = selection === step?.selection ? 'tour' : 'url'
  return {
    timelineTab: state.timelineTab && pane === state.pane,
    reveal: isOtherChoice ? nextReveal(state, selection, from) : state.reveal,
    mapMoved: isOtherChoice || isOtherStep ? camera !== null || tour !== null : state.mapMoved,
    fit: isOtherStep && tour !== null ? nextFit(state, fit.bounds) : { ...state.fit, bounds: fit.bounds },
    stripView: isOtherStep && tour !== null ? stripView : state.stripView,
  }
}
