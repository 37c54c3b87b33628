import type { Day } from './day.ts'
import type * as Id from './ref.ts'
import type { Ref } from './ref.ts'

export type ExtractId = `extract:${string}`
export type TaskId = `task:${string}`
/** A step of a tour. */
export type StepRef = `step:${string}`
/** Any entity of the lesson, or anything that teaches it. */
export type TeachingRef = Ref | ExtractId | TaskId | StepRef

export const TASK_KINDS = ['cover', 'order', 'place', 'span', 'compare', 'weigh', 'quote', 'retrieval', 'exit'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export type PassageWords = { readonly passage: Id.PassageId; readonly words: string }
export type ExtractWords = { readonly extract: ExtractId; readonly words: string }

/** What every exercise shows before it is answered. Nothing here names anything later than `asOf`. */
type TaskOf<K extends TaskKind> = {
  readonly id: TaskId
  readonly kind: K
  readonly title: string
  readonly skill: string
  readonly minutes: number
  /** The as-of day for the learner; null for questions asked in hindsight. */
  readonly asOf: Day | null
  readonly prompt: string
}

export type CoverTask = TaskOf<'cover'> & {
  readonly open: readonly Id.PassageId[]
  readonly covered: readonly Id.PassageId[]
  /** Every covered passage in order of uncovering, with a question before each and one after it. */
  readonly uncover: readonly { readonly passage: Id.PassageId; readonly before: string; readonly after: string }[]
}

export type OrderTask = TaskOf<'order'> & {
  /** In no significant order. */
  readonly cards: readonly { readonly event: Id.EventId; readonly text: string }[]
  /** Whether neighbours may be tied, because the documents do not always decide. */
  readonly hasTies: boolean
}

export const PLACINGS = ['point', 'region', 'none'] as const
export type Placing = (typeof PLACINGS)[number]
export type PlaceTask = TaskOf<'place'> & { readonly items: readonly Id.RecommendationId[] }

export type SpanTask = TaskOf<'span'> & {
  readonly spans: readonly (PassageWords & { readonly id: string; readonly label: string })[]
  readonly thenAsk: readonly { readonly question: string; readonly look: readonly Ref[] }[]
}

export const COMPARISONS = ['agree', 'differ', 'silent'] as const
export type Comparison = (typeof COMPARISONS)[number]
type ComparedText = { readonly source: Id.SourceId; readonly label: string }
export type CompareTask = TaskOf<'compare'> & {
  readonly left: ComparedText
  readonly right: ComparedText & { readonly extracts: readonly ExtractId[] }
  readonly statements: readonly { readonly id: string; readonly text: string }[]
  /** The vote that ends the exercise. */
  readonly decide?: string
}

export const WEIGHTS = ['supports', 'undercuts', 'nothing'] as const
export type Weight = (typeof WEIGHTS)[number]
export type WeighTask = TaskOf<'weigh'> & {
  readonly claim: string
  readonly claimWords: PassageWords
  readonly evidence: readonly {
    readonly id: string
    readonly text: string
    /** The recommendation it is about. */
    readonly point?: Id.RecommendationId
    /** Evidence from historians, which nobody had at the time. */
    readonly inHindsight?: true
  }[]
  /** Whether the learner rewrites the claim at the end. */
  readonly hasRewriting: boolean
}

export type QuoteTask = TaskOf<'quote'> & {
  readonly questions: readonly { readonly id: string; readonly question: string }[]
  readonly starters: readonly string[]
  readonly goodEvidence: readonly string[]
}

export type RetrievalTask = TaskOf<'retrieval'> & {
  readonly items: readonly {
    readonly id: string
    readonly question: string
    readonly options: readonly Option[]
  }[]
}

export type ExitTask = TaskOf<'exit'> & {
  readonly rubric: readonly {
    readonly level: number
    readonly name: string
    readonly describes: string
    readonly example: string
  }[]
  readonly shortForm: string
  /** For a class that stops on an earlier day. */
  readonly beforeTheEnd: { readonly asOf: Day; readonly prompt: string }
}

export type Task =
  CoverTask | OrderTask | PlaceTask | SpanTask | CompareTask | WeighTask | QuoteTask | RetrievalTask | ExitTask

export type Option = { readonly id: string; readonly text: string }
/** A question for a class, voted on by a show of hands. */
export type Vote = {
  readonly id: string
  readonly question: string
  readonly options: readonly Option[]
  readonly asOf: Day
}
