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

/** Write the view as a whole (patches, links, steps), and what the panes are asked to show. */
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
   * Study always has a step: the link's, else the learner's last, else the first. An exercise open on its own stays
   * open. A lecture given here in between does not move the learner on.
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
  /** A lecture always has a step: the one that is shown, else the first. */
  const present = () => {
    const [first] = lesson.tours
    const start = first && startOf(lesson, first.id, 'full')
    if (store.getState().tour === null && start !== undefined) showStep(start, { mode: 'present', playing: null })
    else set({ mode: 'present', playing: null })
  }
  return {
    /** Writes any part of the view at once, or all of it, as for a second window, a print or a test. */
    applyView: (patch: Partial<View>) => {
      set((state) => changesIn(state, patch))
    },
    /** Opens a link, or returns to it. */
    followLink: (link: Link) => {
      set((state) => changesIn(state, { ...link, ...requestsOf(state, link, lesson), playing: null }))
      const { mode, tour } = store.getState()
      if (mode === 'study' && tour === null) study()
      else if (mode === 'present' && tour === null) present()
      else if (mode === 'study' && tour !== null)
        set(({ progress }) => ({ progress: progressTo(lesson, tour, progress) }))
    },
    startTour: (id: string, path: TourPath = 'full') => {
      const start = startOf(lesson, id, path)
      if (start !== undefined) showStep(start)
    },
    /** Position on the current path, from 0. Does nothing beyond either end. */
    goToStep: (position: number) => {
      const { tour } = store.getState()
      const all = tour && tourAt(lesson, tour)
      const step = tour && all && stepsOf(all, tour.path)[position]
      if (step) showStep({ ...tour, step: step.id })
    },
    /** Stays at the step, with the view unchanged, if the other path has it; else goes to the last one before it. */
    takePath: (path: TourPath) => {
      const { tour, progress } = store.getState()
      const whole = tour && tourAt(lesson, tour)
      if (!tour || !whole) return
      const position = { ...tour, path, step: stepOnPath(whole, path, tour.step) }
      if (position.step !== tour.step) showStep(position)
      else set({ tour: position, progress: progressTo(lesson, position, progress) })
    },
    /** Restores the step's view. */
    returnToStep: () => {
      const { tour, beat } = store.getState()
      if (tour !== null) showStep(tour, { beat })
    },
    /** Shows an exercise on its own. Going to any step leaves it. */
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
    /** To the next or previous beat, across steps. Does nothing beyond either end of the path. */
    moveBeat: (by: 1 | -1) => {
      const { tour, beat, onStage } = store.getState()
      const whole = tour && tourAt(lesson, tour)
      const to = tour && whole && beatFrom(whole, tour, beat, by)
      if (!to) return
      if (to.step === tour.step) set({ beat: to.beat, onStage: cleared(onStage) })
      else showStep({ ...tour, step: to.step }, { beat: to.beat })
    },
    /** Leaves the panes as they are, but uncovers the text and shows every shape. */
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
      else if (mode === 'present') present()
      else set({ mode, playing: null })
    },
    /** Starts the lesson, or resumes it. */
    takeLesson: (position: TourPosition) => {
      showStep(position, { mode: 'study' })
    },
    setLayout: (layout: PaneLayout) => {
      set({ layout })
    },
    /** The days the strip shows, as opposed to the selected days (`setWindow`). */
    setStripView: (stripView: TimeWindow) => {
      set((state) => changesIn(state, { stripView }))
    },
    /** The user has moved the map. */
    moveCamera: (camera: Camera) => {
      set({ camera: withinReach(camera), mapMoved: true })
    },
    /** Fits the map to these bounds, or to the lesson's own. */
    fitMap: (bounds: Bounds | null = null) => {
      set((state) => ({ camera: null, fit: nextFit(state, bounds), mapMoved: true }))
    },
  }
}

/** What was put on the stage for one beat ends with it; the screen and the countdown stay. */
function cleared(onStage: AppState['onStage']): AppState['onStage'] {
  return { ...BARE_STAGE, screen: onStage.screen, timer: onStage.timer }
}

function nextReveal(state: AppState, ref: Ref, from: Origin): Reveal {
  return { ref, from, serial: (state.reveal?.serial ?? 0) + 1 }
}

function nextFit({ fit }: AppState, bounds: Bounds | null): AppState['fit'] {
  return { bounds, serial: fit.serial + 1 }
}

/** What a link asks of the panes: nothing if they show it already. */
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
