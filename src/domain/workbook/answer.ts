import type { Day } from '../day.ts'
import type { Instant } from '../instant.ts'
import type { Quotation } from '../quotation.ts'
import type { Sureness } from '../expectation.ts'
import type { Position } from '../geometry.ts'
import type { PassageId } from '../ref.ts'

/** Everything in a lesson that can be answered, by kind and id. */
const ANSWERABLE_KINDS = ['question', 'prediction', 'task', 'vote'] as const
export type AnswerableId = `${(typeof ANSWERABLE_KINDS)[number]}:${string}`

const ANSWERABLE = new RegExp(`^(?:${ANSWERABLE_KINDS.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`)

export function parseAnswerableId(text: string): AnswerableId | null {
  return ANSWERABLE.test(text) ? (text as AnswerableId) : null
}

/** Possible answers by kind of task. Ids are those the task gives to its parts. */
export type Contents = {
  /** One of four. */
  readonly predict: { readonly option: string }
  /** In the learner's own words, with quotations as evidence. */
  readonly open: { readonly text: string; readonly evidence: readonly Quotation[] }
  /** What the learner expected the covered text to say, and wrote before and after each uncovering. */
  readonly cover: {
    readonly expected: readonly {
      readonly text: string
      readonly evidence: readonly Quotation[]
      readonly sure: Sureness | null
      readonly outcome: 'foreseen' | 'half-foreseen' | 'missed' | null
    }[]
    readonly uncovered: readonly { readonly passage: PassageId; readonly before: string; readonly after: string }[]
  }
  /** Cards in order, and neighbours whose order the documents leave open. */
  readonly order: { readonly order: readonly string[]; readonly undecided: readonly (readonly [string, string])[] }
  readonly place: { readonly items: readonly Placed[] }
  readonly span: {
    readonly spans: readonly {
      readonly id: string
      readonly from: Day
      readonly to: Day
      readonly end: 'open' | 'closed'
    }[]
    readonly replies: readonly Reply[]
  }
  readonly compare: {
    readonly statements: readonly {
      readonly id: string
      readonly verdict: 'agree' | 'differ' | 'silent'
      readonly silent: 'left' | 'right' | null
      /** The decisive words, in the document and in the other text. */
      readonly words: readonly string[]
    }[]
    readonly conclusion: { readonly option: string | null; readonly text: string }
  }
  readonly weigh: {
    readonly evidence: readonly {
      readonly id: string
      readonly verdict: 'supports' | 'undercuts' | 'nothing'
      readonly reason: string
      /** The recommendation or other part of the claim that the piece is tied to. */
      readonly tiedTo: string | null
    }[]
    /** The claim as the learner would put it. */
    readonly claim: string
  }
  readonly quote: {
    readonly question: string
    readonly text: string
    readonly evidence: readonly Quotation[]
    /** What another wording would have changed. */
    readonly otherwise: string
  }
  /** One best answer to each item; a single choice has one item. */
  readonly choice: { readonly choices: readonly { readonly item: string; readonly option: string }[] }
  readonly exit: {
    readonly text: string
    readonly evidence: readonly Quotation[]
    /** What the learner chose to write about. */
    readonly about: readonly string[]
    /** The level of the rubric on which they see themselves. */
    readonly level: number | null
  }
  /** Hands raised for each option; a single learner counts as one. */
  readonly vote: { readonly hands: readonly { readonly option: string; readonly count: number }[] }
}

export type AnswerKind = keyof Contents

export type Placed = {
  readonly item: string
  readonly where:
    | { readonly form: 'point'; readonly ref: string | null; readonly at: Position | null }
    | { readonly form: 'region'; readonly ref: string | null; readonly ring: readonly Position[] }
    | { readonly form: 'none' }
  /** How many edges of the region the text gives. */
  readonly edges: number | null
  readonly reason: string
}

export type Reply = { readonly id: string; readonly text: string }

/** One attempt: the answer, its confidence, its reasons, and its time. */
export type Attempt<K extends AnswerKind = AnswerKind> = {
  readonly content: Contents[K]
  readonly sure: Sureness | null
  readonly reason: string
  readonly at: Instant
}

/** A first answer, final once locked in, and the second thoughts beside it. */
type AnswerOf<K extends AnswerKind> = {
  readonly id: string
  readonly task: AnswerableId
  readonly kind: K
  readonly first: Attempt<K>
  readonly locked: Instant | null
  readonly second: Attempt<K> | null
  readonly created: Instant
  readonly modified: Instant
  /** Extra data from another program, kept verbatim. */
  readonly extra?: unknown
}

/** An answer to a task of the named kind, or of any kind. */
export type Answer<K extends AnswerKind = AnswerKind> = { [Kind in K]: AnswerOf<Kind> }[K]

export function isAnswerOf<K extends AnswerKind>(kind: K, answer: Answer): answer is Extract<Answer, { kind: K }> {
  return answer.kind === kind
}
