import { CSL_NAMES } from '#src/lesson/schema/csl.ts'
import type { AuthoredCreator, AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import type { WrittenOrder } from './written-order.ts'

/** An item with the names of everybody who had a part in it changed. */
export function withCreators(
  item: AuthoredSource,
  change: (creator: AuthoredCreator) => AuthoredCreator,
): AuthoredSource {
  const named = CSL_NAMES.flatMap((role) => {
    const creators = item[role]
    return creators === undefined ? [] : [[role, creators.map(change)] as const]
  })
  return { ...item, ...Object.fromEntries(named) }
}

/** All parts of a name as it is spoken: Ludwig van Beethoven, Martin Luther King, Jr. */
export function spokenName(creator: AuthoredCreator, order: WrittenOrder): string {
  if ('literal' in creator) return creator.literal
  const { given, suffix } = creator
  const family = 'family' in creator ? creator.family : undefined
  if (family !== undefined && given !== undefined && order.has(`${family} ${given}`)) return `${family} ${given}`
  const name = joined(given, creator['dropping-particle'], creator['non-dropping-particle'], family)
  return suffix === undefined ? name : `${name}${/^[JS]r/.test(suffix) ? ',' : ''} ${suffix}`
}

/**
 * The same name in no more than family, given and suffix, for formats that know no particles: what always goes with
 * the family name stands before it, what is dropped behind the given name.
 */
export function withoutParticles(creator: AuthoredCreator): AuthoredCreator {
  if ('literal' in creator) return creator
  if (!('family' in creator)) return { literal: joined(creator.given, creator.suffix) }
  const { family, given, suffix } = creator
  const rest = joined(given, creator['dropping-particle'])
  return {
    family: joined(creator['non-dropping-particle'], family),
    ...(rest === '' ? {} : { given: rest }),
    ...(suffix === undefined ? {} : { suffix }),
  }
}

/** For BibTeX, where every particle stands before the family name. */
export function withOneParticle(creator: AuthoredCreator): AuthoredCreator {
  if ('literal' in creator) return creator
  if (!('family' in creator)) return { literal: joined(creator.given, creator.suffix) }
  const { 'dropping-particle': dropping, ...kept } = creator
  return dropping === undefined
    ? kept
    : { ...kept, 'non-dropping-particle': joined(dropping, creator['non-dropping-particle']) }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}
