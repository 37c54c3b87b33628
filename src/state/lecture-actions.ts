import {
  type Lecture,
  NEW_LECTURE,
  type OnStage,
  type Screen,
  type Stroke,
  withHandCount,
  withSaved,
  withoutLastRound,
} from '#src/domain/lecture.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Store } from './store.ts'
import { changesIn } from './view.ts'

/** The writers of a lecture, and of what the lecturer shows on the stage. */
export function createLectureActions(store: Store, lesson: Lesson) {
  const set = store.setState
  const setLecture = (patch: (lecture: Lecture) => Partial<Lecture>) => {
    set(({ lecture }) => ({ lecture: { ...lecture, ...patch(lecture) } }))
  }
  return {
    putOnStage: (patch: Partial<OnStage>) => {
      set((state) => changesIn(state, { onStage: { ...state.onStage, ...patch } }))
    },
    /** Turns the screen black or white; the same call again turns it back on. */
    toggleScreen: (screen: Exclude<Screen, 'on'>) => {
      set(({ onStage }) => ({ onStage: { ...onStage, screen: onStage.screen === screen ? 'on' : screen } }))
    },
    setOneWindow: (oneWindow: boolean) => {
      set({ oneWindow })
    },
    /** Sets how many hands were raised for an option. Rounds count from 0. */
    countHands: (vote: string, round: number, option: number, hands: number) => {
      const options = lesson.votes.find(({ id }) => id === vote)?.options.length
      if (options === undefined) return
      setLecture(({ votes }) => ({ votes: withHandCount(votes, vote, round, option, options, hands) }))
    },
    dropRound: (vote: string) => {
      setLecture(({ votes }) => ({ votes: withoutLastRound(votes, vote) }))
    },
    addStroke: (stroke: Stroke) => {
      setLecture(({ strokes }) => ({ strokes: [...strokes.filter(({ id }) => id !== stroke.id), stroke] }))
    },
    eraseStroke: (id: string) => {
      setLecture(({ strokes }) => ({ strokes: strokes.filter((each) => each.id !== id) }))
    },
    /** Removes the last stroke of a step. */
    undoStroke: (step: string) => {
      setLecture(({ strokes }) => {
        const last = strokes.findLast((each) => each.step === step)
        return { strokes: strokes.filter((each) => each !== last) }
      })
    },
    spendTime: (step: string, seconds: number) => {
      setLecture(({ used }) => ({ used: { ...used, [step]: (used[step] ?? 0) + seconds } }))
    },
    addSavedLecture: (saved: Lecture) => {
      setLecture((lecture) => withSaved(lecture, saved))
    },
    /** Clears votes, drawings and times. */
    beginLecture: (lecture: Lecture = NEW_LECTURE) => {
      set({ lecture })
    },
  }
}
