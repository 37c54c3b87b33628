import type { Day } from './day.ts'
import type * as Id from './ref.ts'
import type { Ref } from './ref.ts'
import type { CitedSource } from './shapes.ts'
import type { ConfidenceLevel } from './confidence.ts'
import type {
  Comparison,
  ExtractId,
  ExtractWords,
  PassageWords,
  Placing,
  TaskId,
  TaskKind,
  TeachingRef,
  Weight,
} from './task.ts'

/** The editors' answers, in a file of their own that is fetched once an answer has been locked in. */
export type Answers = {
  readonly lesson: string
  readonly questions: Readonly<Record<string, QuestionAnswer>>
  readonly predictions: Readonly<Record<string, PredictionAnswer>>
  readonly tasks: Readonly<Record<TaskId, TaskAnswer>>
}

export type QuestionAnswer = { readonly modelAnswer: string; readonly refs: readonly Ref[] }
export type PredictionAnswer = {
  /** The id of the option nearest to what happened. */
  readonly best: string
  readonly reveal: string
  readonly sources: readonly Id.SourceId[]
}

type AnswerTo<K extends TaskKind> = {
  readonly kind: K
  /** The latest day the answer speaks of; null if it is known only in hindsight. */
  readonly asOf: Day | null
  readonly editorsView: string
  readonly refs: readonly TeachingRef[]
  readonly citations: readonly CitedSource[]
}

export type CoverAnswer = AnswerTo<'cover'> & {
  /** The key words of each passage. */
  readonly words: readonly PassageWords[]
  readonly foreseeable: readonly (PassageWords & { readonly point: string; readonly why: string })[]
  readonly notForeseeable: readonly { readonly point: string; readonly why: string }[]
}

type Neighbours = { readonly before: Id.EventId; readonly after: Id.EventId }
export type OrderAnswer = AnswerTo<'order'> & {
  /** The order, or one order that fits where not everything can be decided. */
  readonly order: readonly Id.EventId[]
  readonly clues: readonly (Neighbours & { readonly clue: string; readonly evidence?: Ref | ExtractId })[]
  /** Pairs whose order is fixed; every neighbouring pair if nothing is left open. */
  readonly required: readonly Neighbours[]
  /** Pairs that the documents leave undecided. */
  readonly open: readonly { readonly pair: readonly [Id.EventId, Id.EventId]; readonly why: string }[]
}

type PlaceRef = Id.PlaceId | Id.AreaId
export type PlaceAnswer = AnswerTo<'place'> & {
  readonly items: readonly {
    readonly recommendation: Id.RecommendationId
    readonly answer: Placing
    readonly ref?: PlaceRef
    readonly words: string
    /** How many edges of the region the text gives. */
    readonly edgesGiven?: number
    /** Other answers accepted if well argued. */
    readonly arguable: readonly { readonly answer: Placing; readonly ref?: PlaceRef; readonly reply: string }[]
    readonly why: string
    readonly mapMayShow: string
    readonly wrong: readonly Mistake[]
  }[]
}

export type SpanAnswer = AnswerTo<'span'> & {
  readonly spans: readonly {
    readonly id: string
    readonly from: Day
    readonly to: Day
    readonly end: 'open' | 'closed'
    readonly toleranceDays: number
    /** Why it ends after the days of the lesson. */
    readonly outsideFrame?: string
  }[]
  readonly words: string
  /** The reply to a different count. */
  readonly otherStart?: string
  /** In the order of the questions. */
  readonly thenAsk: readonly string[]
  /** What filled the periods, for a class that continues. */
  readonly later?: {
    readonly asOf: Day
    readonly text: string
    readonly events: readonly Id.EventId[]
    readonly citations: readonly CitedSource[]
  }
}

export type CompareAnswer = AnswerTo<'compare'> & {
  readonly statements: readonly {
    readonly id: string
    readonly answer: Comparison
    readonly silentIn?: 'document' | 'other'
    readonly document?: PassageWords
    readonly other?: ExtractWords
    readonly why: string
  }[]
  readonly counts: Readonly<Record<Comparison, number>>
  /** The option the editors support. */
  readonly decision?: string
  readonly sureness?: ConfidenceLevel
}

export type WeighAnswer = AnswerTo<'weigh'> & {
  readonly evidence: readonly {
    readonly id: string
    readonly answer: Weight
    readonly reason: string
    readonly arguable?: { readonly answer: Weight; readonly reply: string }
    readonly refs: readonly TeachingRef[]
  }[]
  readonly rewritten?: string
}

export type QuoteAnswer = AnswerTo<'quote'> & {
  readonly modelQuotations: readonly (PassageWords & {
    readonly question: string
    readonly answer: string
    readonly whyGood: string
  })[]
  readonly weakQuotations: readonly (PassageWords & { readonly question: string; readonly whyWeak: string })[]
}

export type RetrievalAnswer = AnswerTo<'retrieval'> & {
  readonly items: readonly {
    readonly id: string
    readonly best: string
    /** By the id of the option. */
    readonly replies: Readonly<Record<string, string>>
    readonly refs: readonly TeachingRef[]
  }[]
}

export type ExitAnswer = AnswerTo<'exit'>

export type TaskAnswer =
  | CoverAnswer
  | OrderAnswer
  | PlaceAnswer
  | SpanAnswer
  | CompareAnswer
  | WeighAnswer
  | QuoteAnswer
  | RetrievalAnswer
  | ExitAnswer

/** Typical student answers, each with a reply that points back to the text. */
export type Mistake = { readonly says: string; readonly reply: string }
