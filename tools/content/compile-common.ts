import type { Basis } from '#src/domain/sureness.ts'
import type { Citation, Name } from '#src/domain/lesson.ts'
import type { AuthoredCitation } from '#src/lesson/schema/citation.ts'
import type { AuthoredName } from '#src/lesson/schema/name.ts'

/** The fields of the author that the app does not read are left behind. */
export function without<T extends object, K extends keyof T>(fields: T, ...left: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !left.includes(key as K))) as Omit<T, K>
}

export function toCitation(authored: AuthoredCitation): Citation {
  return typeof authored === 'string' ? { source: authored } : authored
}

/** A name without a script of its own is written in Latin letters, which for most languages must be said. */
export function toName({ lang, script, name, romanization, note }: AuthoredName): Name {
  const written = script ?? (lang === 'en' ? undefined : 'Latn')
  return {
    text: name,
    lang: written === undefined ? lang : `${lang}-${written}`,
    ...(romanization === undefined ? {} : { romanization }),
    ...(note === undefined ? {} : { note }),
  }
}

export function toBasis({ basis, because }: { readonly basis: Basis['kind']; readonly because: string }): Basis {
  return { kind: basis, because }
}
