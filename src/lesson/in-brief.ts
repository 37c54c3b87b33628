import type { Horizon } from '#src/domain/horizon.ts'
import type { Entity } from '#src/domain/lesson.ts'
import { type Prose, firstSentence, proseAtDay, toPlainText } from '#src/domain/prose.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { isRefOf, kindOf } from '#src/domain/ref.ts'
import type { EntityOf } from '#src/domain/lesson.ts'

const PROSE: { readonly [K in Kind]: (entity: EntityOf<K>) => Prose | undefined } = {
  passage: () => undefined,
  recommendation: ({ says }) => says,
  place: ({ note }) => note,
  area: ({ note }) => note,
  front: ({ note }) => note,
  line: ({ note }) => note,
  movement: ({ note }) => note,
  unit: ({ basis }) => basis.because,
  event: ({ summary }) => summary,
  person: ({ role }) => role,
  term: ({ text }) => text,
  dispute: ({ stateOfTheQuestion }) => stateOfTheQuestion,
  source: () => undefined,
  extract: () => undefined,
}

/**
 * What a thing is, in one sentence that could be said on the as-of day: never anything later, even if later things are
 * shown elsewhere. Empty if there is nothing to say.
 */
export function inBrief(entity: Entity, horizon: Pick<Horizon, 'asOf' | 'later'>, language: string): string {
  const prose = PROSE[kindOf(entity.id)](entity as never)
  if (prose === undefined) return ''
  const { then, since } = proseAtDay(prose, horizon)
  const text = [then, ...since.map((part) => part.text)].map((tree) => toPlainText(tree).trim()).find(Boolean) ?? ''
  // in full, because an office may contain abbreviations that end in full stops
  return isRefOf('person', entity.id) ? text : firstSentence(text, language)
}

/** Names in other scripts than the reader's own, each once. */
export function namesInScripts(entity: Entity): readonly { readonly text: string; readonly lang: string }[] {
  if (!('names' in entity)) return []
  const foreign = entity.names.filter(({ text }) => !/\p{Script=Latin}/u.test(text))
  return foreign.filter(({ text }, at) => foreign.findIndex((each) => each.text === text) === at)
}
