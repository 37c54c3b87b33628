import type { Day } from './day.ts'

export const LATER_CHOICES = ['show', 'hide'] as const
/** Whether things later than the as-of day are shown, marked as later, or not at all. */
export type LaterChoice = (typeof LATER_CHOICES)[number]

export const KNOWLEDGES = ['all', 'receivers'] as const
/** Whose knowledge counts: what had happened by the day, or what had reached those who received the document. */
export type Knowledge = (typeof KNOWLEDGES)[number]

/** Where the reader stands in time, and what may be seen from there. */
export type Horizon = { readonly asOf: Day; readonly later: LaterChoice; readonly knowledge: Knowledge }

/**
 * How a thing lies to the horizon. `later`: it had not begun, or had not become known, by the as-of day.
 * `not-established`: it had begun, but no text says when it became known to the addressees.
 */
export type KnownStatus = 'known' | 'later' | 'not-established'
