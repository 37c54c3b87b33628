import type { Entity } from '#src/domain/lesson.ts'
import { kindOf } from '#src/domain/ref.ts'
import type { Words } from '#src/i18n/words.ts'

/** What the thing is, in words: its kind, and what the entity itself adds. */
export function kindLine(entity: Entity, words: Words): string {
  if ('formalFate' in entity) return words.shared.recommendationShort(entity.number)
  const more: string[] = []
  if ('type' in entity) more.push(words.shared.typeOf(entity.type))
  if ('namedInDocument' in entity && entity.namedInDocument) more.push(words.details.named)
  return words.details.kindLine(words.shared.kinds[kindOf(entity.id)], more)
}
