import type { Entity } from '#src/domain/lesson.ts'
import { kindOf } from '#src/domain/ref.ts'
import type { Words } from '#src/i18n/words.ts'

/** What the entity is, in words: its kind and its own type. */
export function kindLine(entity: Entity, words: Words): string {
  if ('formalFate' in entity) return words.shared.recommendationShort(entity.number)
  const kind = words.shared.kinds[kindOf(entity.id)]
  const more: string[] = []
  // a type that only repeats the kind is left out
  if ('type' in entity && entity.type !== kindOf(entity.id) && words.shared.typeOf(entity.type) !== kind)
    more.push(words.shared.typeOf(entity.type))
  if ('namedInDocument' in entity && entity.namedInDocument) more.push(words.details.named)
  return words.details.kindLine(kind, more)
}
