import type { Day } from './day.ts'

export const LATER_CHOICES = ['show', 'hide'] as const
/** Whether things later than the as-of day are shown, marked as later, or not at all. */
export type LaterChoice = (typeof LATER_CHOICES)[number]

export const KNOWLEDGES = ['all', 'receivers'] as const
/**
 * Whose knowledge counts: everything that had happened by the day, or only what had reached the receivers of the
 * document.
 */
export type Knowledge = (typeof KNOWLEDGES)[number]

/** The reader's point in time, and what may be shown from there. */
export type Horizon = { readonly asOf: Day; readonly later: LaterChoice; readonly knowledge: Knowledge }

/**
 * Whether a thing is known at the horizon. `later`: it had not begun, or had not become known, by the as-of day.
 * `not-established`: it had begun, but no source says when the receivers learned of it.
 */
export type KnownStatus = 'known' | 'later' | 'not-established'

export const PERSPECTIVES = ['receivers', 'day', 'later'] as const
/** Three ways of looking at the as-of day: what the receivers knew, all that had happened, or also what came later. */
export type Perspective = (typeof PERSPECTIVES)[number]

type Shown = Pick<Horizon, 'later' | 'knowledge'>

export const HORIZON_OF: Readonly<Record<Perspective, Shown>> = {
  receivers: { later: 'hide', knowledge: 'receivers' },
  day: { later: 'hide', knowledge: 'all' },
  later: { later: 'show', knowledge: 'all' },
}

/** Null if it is none of the three, because what the receivers did not know is shown and marked. */
export function perspectiveOf({ later, knowledge }: Shown): Perspective | null {
  return (
    PERSPECTIVES.find((each) => HORIZON_OF[each].later === later && HORIZON_OF[each].knowledge === knowledge) ?? null
  )
}
