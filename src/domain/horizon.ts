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

export const SIGHTS = ['receivers', 'day', 'later'] as const
/** The horizons that one choice offers: what the receivers knew, all that had happened by the day, or also what came later. */
export type Sight = (typeof SIGHTS)[number]

type Seen = Pick<Horizon, 'later' | 'knowledge'>

export const SEEN_IN: Readonly<Record<Sight, Seen>> = {
  receivers: { later: 'hide', knowledge: 'receivers' },
  day: { later: 'hide', knowledge: 'all' },
  later: { later: 'show', knowledge: 'all' },
}

/** Null for what is none of the three: what the receivers did not know, shown as such. */
export function sightOf({ later, knowledge }: Seen): Sight | null {
  return SIGHTS.find((sight) => SEEN_IN[sight].later === later && SEEN_IN[sight].knowledge === knowledge) ?? null
}
