import type { Day } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { RecommendationId } from '#src/domain/ref.ts'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import type { ChoiceGroup } from '#src/ui/choice-list.tsx'

/** Events that a recommendation highlights: those related to its text and those of its outcome. */
export function relatedEvents(
  index: LessonIndex,
  events: readonly Event[],
  recommendation: RecommendationId | null,
): readonly Event[] {
  if (recommendation === null) return events
  const lit = index.litBy(recommendation)
  return events.filter((event) => lit.has(event.id))
}

/** Where the list is scrolled to without a selection: the last event that has begun. Events are sorted by day. */
export function lastBegunBy(events: readonly Event[], day: Day): Event | undefined {
  return events.findLast(({ when }) => when.from !== null && when.from <= day)
}

/** Puts events, already in order, under the day on which each began. */
export function toDayChoices(
  events: readonly Event[],
  words: Words,
  notesOf: (day: Day) => readonly string[] = () => [],
): readonly ChoiceGroup<Event>[] {
  const groups = new Map<Day | null, Event[]>()
  for (const event of events) {
    const day = event.when.from ?? event.when.to
    const known = groups.get(day)
    if (known === undefined) groups.set(day, [event])
    else known.push(event)
  }
  return [...groups].map(([day, items]) => ({
    id: `day ${day ?? 'unknown'}`,
    heading: day === null ? words.lists.noDate : words.formats.day(day),
    short: day === null ? words.lists.noDate : words.formats.dayShort(day),
    notes: day === null ? [] : notesOf(day),
    items,
  }))
}

/** By day; apart from them, at the end, what is not established to have been known where the document was received. */
export function groupByKnownStatus(
  events: readonly Event[],
  { statusOf }: Pick<Outlook, 'statusOf'>,
  words: Words,
  notesOf: (day: Day) => readonly string[],
): readonly ChoiceGroup<Event>[] {
  const isSettled = ({ id }: Event) => statusOf(id) !== 'not-established'
  const days = toDayChoices(events.filter(isSettled), words, notesOf)
  const items = events.filter((event) => !isSettled(event))
  if (items.length === 0) return days
  const heading = words.shared.notEstablished
  return [...days, { id: 'not-established', heading, notes: [], items }]
}
