import type { Entity } from '#src/domain/lesson.ts'
import { kindOf } from '#src/domain/ref.ts'
import type { Words } from '#src/i18n/words.ts'

/** What the thing is, in words: its kind, and what the entity itself adds. */
export function kindLine(entity: Entity, words: Words): string {
  if ('formalFate' in entity) return words.shared.recommendationShort(entity.number)
  const kind = words.shared.kinds[kindOf(entity.id)]
  const more: string[] = []
  // a type that is no more than the kind is not said as well
  if ('type' in entity && entity.type !== kindOf(entity.id) && words.shared.typeOf(entity.type) !== kind)
    more.push(words.shared.typeOf(entity.type))
  if ('namedInDocument' in entity && entity.namedInDocument) more.push(words.details.named)
  return words.details.kindLine(kind, more)
}
