import type { Day } from './day.ts'
import type { Position } from './geometry.ts'

/** Hands raised for each option, in the order of the options. */
export type Hands = readonly number[]
/** The rounds of each vote, by its id. */
export type Votes = Readonly<Record<string, readonly Hands[]>>

export const STROKE_TOOLS = ['pen', 'highlighter', 'arrow'] as const
export type StrokeTool = (typeof STROKE_TOOLS)[number]

/** A line drawn over the map, tied to the ground and to a step. */
export type Stroke = {
  readonly id: string
  readonly step: string
  readonly tool: StrokeTool
  readonly points: readonly Position[]
}

/** What a lecture leaves behind. */
export type Lecture = {
  readonly votes: Votes
  readonly strokes: readonly Stroke[]
  /** Seconds spent on each step. */
  readonly used: Readonly<Record<string, number>>
}

export const SCREENS = ['on', 'black', 'white'] as const
export type Screen = (typeof SCREENS)[number]

/** A countdown that the audience sees; `from` counts milliseconds since 1970. */
export type Timer = { readonly from: number; readonly seconds: number }
/** A point of the ground, or of the stage as fractions of its width and height. */
export type Spotlight = { readonly on: 'map' | 'stage'; readonly at: readonly [number, number] }
/** What the sources say about one question, sent to the audience's window, which never fetches answers itself. */
export type ToldAnswer = { readonly question: string; readonly answer: string; readonly sources: readonly string[] }

/** A span given by the sources, drawn on the strip of days. */
export type ToldSpan = { readonly label: string; readonly from: Day; readonly to: Day }

/** What a lecturer shows on the stage besides the step. */
export type OnStage = {
  readonly screen: Screen
  readonly timer: Timer | null
  readonly spotlight: Spotlight | null
  readonly told: readonly ToldAnswer[]
  readonly spans: readonly ToldSpan[]
  /** Whether the code linking to the step is shown. */
  readonly join: boolean
}

export const NEW_LECTURE: Lecture = { votes: {}, strokes: [], used: {} }
export const BARE_STAGE: OnStage = { screen: 'on', timer: null, spotlight: null, told: [], spans: [], join: false }

/** Whether there are no votes and no strokes; the times of steps do not count. */
export function isEmptyLecture({ votes, strokes }: Lecture): boolean {
  return strokes.length === 0 && Object.keys(votes).length === 0
}

/** Merges a saved lecture in: nothing here is lost, and nothing counts twice. */
export function withSaved(own: Lecture, saved: Lecture): Lecture {
  const here = new Set(own.strokes.map(({ id }) => id))
  const steps = [...new Set([...Object.keys(saved.used), ...Object.keys(own.used)])]
  return {
    votes: { ...saved.votes, ...own.votes },
    strokes: [...saved.strokes.filter(({ id }) => !here.has(id)), ...own.strokes],
    used: Object.fromEntries(steps.map((step) => [step, Math.max(saved.used[step] ?? 0, own.used[step] ?? 0)])),
  }
}

/** Sets the hands of one option in one round; skipped rounds have none raised. */
export function withHandCount(
  votes: Votes,
  vote: string,
  round: number,
  option: number,
  options: number,
  hands: number,
) {
  const rounds = votes[vote] ?? []
  const counted = Math.max(rounds.length, round + 1)
  const next = Array.from({ length: counted }, (_, at) =>
    Array.from({ length: options }, (_none, nth) =>
      at === round && nth === option ? Math.max(0, Math.trunc(hands)) : (rounds[at]?.[nth] ?? 0),
    ),
  )
  return { ...votes, [vote]: next }
}

/** Removes the last round. */
export function withoutLastRound(votes: Votes, vote: string): Votes {
  const { [vote]: rounds = [], ...others } = votes
  return rounds.length <= 1 ? others : { ...others, [vote]: rounds.slice(0, -1) }
}
