import type { Day } from './day.ts'

/** Hands raised for each option, in the order of the options. */
export type Hands = readonly number[]
/** What was counted at each vote, by its id, one round after the other. */
export type Votes = Readonly<Record<string, readonly Hands[]>>

export const STROKE_TOOLS = ['pen', 'highlighter', 'arrow'] as const
export type StrokeTool = (typeof STROKE_TOOLS)[number]

/** Longitude and latitude. */
export type GroundPoint = readonly [number, number]
/** A line drawn over the map, tied to the ground and to a step. */
export type Stroke = {
  readonly id: string
  readonly step: string
  readonly tool: StrokeTool
  readonly points: readonly GroundPoint[]
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
/** What the sources say about one question. The audience's window is told it; it never asks for answers itself. */
export type Told = { readonly question: string; readonly answer: string; readonly sources: readonly string[] }

/** A length of time that the sources give, drawn on the strip of days. */
export type ToldSpan = { readonly label: string; readonly from: Day; readonly to: Day }

/** What a lecturer has put on the stage besides the step. */
export type OnStage = {
  readonly screen: Screen
  readonly timer: Timer | null
  readonly spotlight: Spotlight | null
  readonly told: readonly Told[]
  readonly spans: readonly ToldSpan[]
  /** Whether the code that leads to the step is shown. */
  readonly join: boolean
}

export const NEW_LECTURE: Lecture = { votes: {}, strokes: [], used: {} }
export const BARE_STAGE: OnStage = { screen: 'on', timer: null, spotlight: null, told: [], spans: [], join: false }

/** Whether it has gathered anything by hand; time passes by itself. */
export function isBare({ votes, strokes }: Lecture): boolean {
  return strokes.length === 0 && Object.keys(votes).length === 0
}

/** A lecture with what a saved one adds: nothing that is here is lost, and nothing is counted twice. */
export function withSaved(own: Lecture, saved: Lecture): Lecture {
  const here = new Set(own.strokes.map(({ id }) => id))
  const steps = [...new Set([...Object.keys(saved.used), ...Object.keys(own.used)])]
  return {
    votes: { ...saved.votes, ...own.votes },
    strokes: [...saved.strokes.filter(({ id }) => !here.has(id)), ...own.strokes],
    used: Object.fromEntries(steps.map((step) => [step, Math.max(saved.used[step] ?? 0, own.used[step] ?? 0)])),
  }
}

/** Votes with the hands of one option in one round; rounds in between have none raised. */
export function withHands(votes: Votes, vote: string, round: number, option: number, options: number, hands: number) {
  const rounds = votes[vote] ?? []
  const counted = Math.max(rounds.length, round + 1)
  const next = Array.from({ length: counted }, (_, at) =>
    Array.from({ length: options }, (_none, nth) =>
      at === round && nth === option ? Math.max(0, Math.trunc(hands)) : (rounds[at]?.[nth] ?? 0),
    ),
  )
  return { ...votes, [vote]: next }
}

/** Without the last round, if it was counted by mistake. */
export function withoutLastRound(votes: Votes, vote: string): Votes {
  const { [vote]: rounds = [], ...others } = votes
  return rounds.length <= 1 ? others : { ...others, [vote]: rounds.slice(0, -1) }
}
