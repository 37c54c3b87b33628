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
