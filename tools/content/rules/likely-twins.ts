import { toIsoDay } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'likely-twins'
/** Share of the telling words of two headlines that both have. */
const ALIKE = 0.5

export const likelyTwins: Rule = {
  name: NAME,
  sentence: 'Two events that begin on the same day at the same place under similar headlines are a warning.',
  check: ({ lesson: { events }, spotOf }) =>
    events.flatMap((event, at) =>
      events.slice(0, at).flatMap((earlier) => {
        if (!areLikelyTwins(earlier, event)) return []
        const words = {
          message: `${event.id} may be the same as ${earlier.id}, also on ${toIsoDay(event.when.from ?? 0)}: “${earlier.headline}”.`,
          hint: 'Merge the two, or let the headlines say how they differ.',
        }
        return violation(NAME, spotOf(event.id, 'headline'), words, 'warning')
      }),
    ),
}

type Twin = Pick<Event, 'headline' | 'when' | 'places'>

export function areLikelyTwins(a: Twin, b: Twin): boolean {
  const isSameDay = a.when.from !== null && a.when.from === b.when.from
  return isSameDay && a.places.some((place) => b.places.includes(place)) && likeness(a.headline, b.headline) >= ALIKE
}

/** From 0 to 1: the telling words that both have, of all that either has. */
export function likeness(a: string, b: string): number {
  const [ofA, ofB] = [tellingWords(a), tellingWords(b)]
  const all = new Set([...ofA, ...ofB])
  return all.size === 0 ? 0 : [...ofA].filter((word) => ofB.has(word)).length / all.size
}

/** Words of more than three letters, cut to their beginning, so that "enters" and "entered" are one. */
function tellingWords(headline: string): Set<string> {
  const words = headline.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, 5)))
}
