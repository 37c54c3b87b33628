import { toIsoDay } from '#src/domain/day.ts'
import { type Prose, toPlainText } from '#src/domain/prose.ts'
import type { Feature } from './feature.ts'

/** What could be said at the time, and apart from it what was known only from a later day on. */
export function toDescriptions({ then, later }: Prose, lang: string): Feature['descriptions'] {
  const texts = [
    toPlainText(then),
    ...later.map(
      ({ from, text }) => `${from === null ? 'In hindsight' : `From ${toIsoDay(from)}`}: ${toPlainText(text)}`,
    ),
  ]
  return texts.filter((text) => text !== '').map((value) => ({ value, lang }))
}
