import type { Basis } from '#src/domain/confidence.ts'
import type { Day } from '#src/domain/day.ts'
import type { Event, Name } from '#src/domain/lesson.ts'
import type { CitedSource, Evidence } from '#src/domain/shapes.ts'
import type { EventId } from '#src/domain/ref.ts'
import type { AuthoredCitation } from '#src/lesson/schema/citation.ts'
import type { AuthoredName } from '#src/lesson/schema/name.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import type { AuthoredEvidence } from '#src/lesson/schema/shape.ts'
import { type Report, type Spot, inside } from '../read/issue-log.ts'
import { compileProse } from './prose.ts'

/** Removes authored fields that the app does not read. */
export function without<T extends object, K extends keyof T>(fields: T, ...left: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !left.includes(key as K))) as Omit<T, K>
}

export function toCitation(authored: AuthoredCitation): CitedSource {
  return typeof authored === 'string' ? { source: authored } : authored
}

/** A name without a script is in Latin letters, which most language tags must state. */
export function toName({ lang, script, name, romanization, note }: AuthoredName): Name {
  const written = script ?? (lang === 'en' ? undefined : 'Latn')
  return {
    text: name,
    lang: written === undefined ? lang : `${lang}-${written}`,
    ...(romanization === undefined ? {} : { romanization }),
    ...(note === undefined ? {} : { note }),
  }
}

type AuthoredBasis = { readonly basis: Basis['kind']; readonly because: AuthoredProse }

/** `spot` is that of what the basis belongs to. */
export function compileBasis({ basis, because }: AuthoredBasis, spot: Spot, report: Report): Basis {
  return { kind: basis, because: compileProse(because, inside(spot, 'because'), report) }
}

export function compileEvidence(evidence: readonly AuthoredEvidence[], spot: Spot, report: Report): Evidence[] {
  return evidence.map(({ statement, ...plain }, index) => ({
    ...plain,
    statement: compileProse(statement, inside(spot, 'evidence', index, 'statement'), report),
  }))
}

/** The last day of these events, or the first day of one with an open end; null if none has a date. */
export function lastDayOf(named: readonly EventId[], events: readonly Event[]): Day | null {
  const ends = events.filter(({ id }) => named.includes(id)).map(({ when }) => when.to ?? when.from)
  const days = ends.filter((day) => day !== null)
  return days.length === 0 ? null : Math.max(...days)
}
