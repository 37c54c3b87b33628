import type { Day } from '#src/domain/day.ts'
import type { KnownStatus } from '#src/domain/horizon.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { Motion } from '#src/domain/widget.ts'

/** One event as the strip draws it. Both days are included; open ends are already cut to the frame. */
export type TimelineItem = {
  readonly id: Ref<'event'>
  readonly lane: string
  readonly from: Day
  readonly to: Day
  readonly fromUncertain: boolean
  readonly toUncertain: boolean
  /** Shown before the headline if the date is doubtful; else empty. */
  readonly doubtSign: string
  /** The headline. It is never cut: if it does not fit, the short one is used, or none. */
  readonly label: string
  readonly shortLabel: string
  readonly importance: 1 | 2 | 3
  /** Belongs to a turning point, and so has a headline even if it is later. */
  readonly turning: boolean
  readonly disputed: boolean
  readonly seals: readonly number[]
  /** Highlighted by a selected recommendation whose seal it does not carry. */
  readonly tinted: boolean
  readonly selected: boolean
  readonly lit: boolean
  /** It is under way on the as-of day and its end is not shown: the bar ends there, open. */
  readonly goesOn: boolean
  /** Its status on the as-of day, for those whose knowledge counts. */
  readonly status: KnownStatus
  /** It represents all these events, which began on its days and are too many to draw singly. */
  readonly members?: readonly Ref<'event'>[]
}

/** Days that stand out across all lanes. */
export type StripTurningPoint = {
  readonly label: string
  readonly short?: string
  readonly days: TimeWindow
  readonly later: boolean
}

/** A span that a learner draws, or the editors' span beside it. */
export type StripSpan = {
  readonly id: string
  /** What it is, and its days. */
  readonly label: string
  /** Its first and last day, which may be outside the frame. */
  readonly from: Day
  readonly to: Day
  readonly end: 'open' | 'closed'
  /** Whether its ends can be dragged. */
  readonly isMovable: boolean
  /** The end that currently has the keyboard focus. */
  readonly held: SpanEnd | null
}
export type SpanEnd = 'from' | 'to'

/** Words for days that the strip works out itself. */
export type TimelineWords = {
  /** First and last day, joined. */
  readonly days: (from: Day, to: Day) => string
  /** A day, for its flag. */
  readonly shortDay: (day: Day) => string
  /** The month of a day, from the longest form to the shortest. */
  readonly month: (day: Day) => readonly string[]
  /** The note under the pointer on an event's sign: the date, its certainty, and what it is related to. */
  readonly note: (id: Ref<'event'>) => string
  /** The note of a sign that represents several events. */
  readonly bundle: (from: Day, to: Day, events: number) => string
  /** The note under a pointer on a day of the axis: the day, and what the pointer can do there. */
  readonly pointed: (day: Day) => string
  /** A date, with what keeps the event from being known. */
  readonly noted: (date: string, status: Exclude<KnownStatus, 'known'>) => string
}

/** Everything the strip must show: plain data, and words. */
export type TimelineScene = {
  readonly lanes: readonly { readonly id: string; readonly title: string }[]
  readonly items: readonly TimelineItem[]
  /**
   * The items of all events as they will be once everything is known. Rows and headlines are laid out for these, so
   * that nothing moves while days pass. They are never drawn.
   */
  readonly plan: readonly TimelineItem[]
  /** Pixels at the upper right corner that something covers. */
  readonly corner: number
  /** No day outside of it can be reached. */
  readonly frame: TimeWindow
  /** Days in view. A new object moves the strip; it does not undo the user's panning. */
  readonly view: TimeWindow
  /** Drawn below the lanes, in this order. */
  readonly spans: readonly StripSpan[]
  /** The limits for dragging a span, which may be outside the frame. */
  readonly spanReach: TimeWindow
  readonly asOf: Day
  /** Days outside of it are shaded; null shades nothing. */
  readonly window: TimeWindow | null
  readonly documentDay: Day
  readonly documentDayLabel: string
  readonly turningPoints: readonly StripTurningPoint[]
  /** The recommendation whose seals stand out. */
  readonly chosenSeal: number | null
  readonly motion: Motion
  readonly words: TimelineWords
}

/** What the user did, and what failed. */
export type TimelineEvents = {
  readonly onSelect: (ref: Ref<'event'>) => void
  /** The days in view after the user panned or zoomed, or after the strip moved to a new selection. */
  readonly onView?: (view: TimeWindow) => void
  /** The as-of flag or line was dragged across a day, or a day of the axis was pressed. */
  readonly onAsOf?: (day: Day) => void
  /** Days were chosen by dragging. */
  readonly onWindow?: (days: TimeWindow) => void
  /** An end of a span was dragged to a day. */
  readonly onSpan?: (id: string, end: SpanEnd, day: Day) => void
  /** The strip is drawn for the first time. */
  readonly onReady?: () => void
  readonly onFail: (error: unknown) => void
}
