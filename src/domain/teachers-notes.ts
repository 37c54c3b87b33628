import type { Mistake } from './answers.ts'
import type { Day } from './day.ts'
import type { Prose } from './prose.ts'
import type { Ref } from './ref.ts'
import type { CitedSource } from './shapes.ts'
import type { PassageWords, StepRef, TaskId, TeachingRef } from './task.ts'

/** Notes for teachers, in a separate file that is never fetched for students. */
export type TeachersNotes = {
  readonly lesson: string
  readonly background: {
    readonly text: Prose
    readonly refs: readonly Ref[]
    readonly citations: readonly CitedSource[]
  }
  readonly speakerNotes: Readonly<Record<StepRef, Prose>>
  readonly tasks: Readonly<Record<TaskId, TaskNotes>>
  readonly votes: Readonly<Record<string, VoteNotes>>
  readonly misreadings: readonly Misreading[]
  /** Skills in general terms, for no curriculum. */
  readonly hooks: readonly { readonly id: string; readonly says: string }[]
  /** Sheets to print. */
  readonly materials: readonly { readonly id: string; readonly title: string; readonly says: string }[]
  readonly plans: readonly Plan[]
}

export type TaskNotes = {
  readonly note: string
  readonly mistakes: readonly Mistake[]
  /** What a good answer notices, at each uncovered passage. */
  readonly listenFor?: readonly (PassageWords & { readonly listenFor: string })[]
  /** The misconception behind each wrong answer, by item of the task. */
  readonly misconceptions?: Readonly<Record<string, string>>
}

export type VoteNotes = {
  /** Null if there is no wrong answer. */
  readonly best: string | null
  readonly voteAgain: string
  readonly reveal: string
  readonly refs: readonly TeachingRef[]
}

export type Misreading = Mistake & { readonly id: string; readonly refs: readonly TeachingRef[] }

export type Plan = {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly for: string
  readonly aims: readonly string[]
  readonly before: string
  readonly steps: readonly PlanStep[]
  readonly differentiation: { readonly weakerReaders: string; readonly stronger: string }
  readonly misreadings: readonly string[]
  readonly materials: readonly string[]
  readonly homework: string
  readonly ifShort: string
  readonly ifMore: string
  readonly hooks: readonly string[]
}

export type PlanStep = {
  readonly minutes: number
  readonly refs: readonly (StepRef | TaskId)[]
  /** The day on the screen; null for hindsight. */
  readonly asOf: Day | null
  readonly title: string
  readonly teacher: string
  readonly students: string
  readonly grouping: string
  readonly board: string
  readonly votes: readonly string[]
}
