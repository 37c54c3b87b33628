import type { Knowledge } from '#src/domain/horizon.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { Words } from '#src/i18n/words.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import type { TimelineWords } from '#src/widgets/timeline/timeline-scene.ts'

/** The strip's words: the widget works out which days to name, the language says how. */
export function timelineWords(
  { formats, time, shared }: Words,
  knowledge: Knowledge,
  note: TimelineWords['note'],
): TimelineWords {
  const days = (from: number, to: number) => formats.days(formats.day(from), formats.day(to))
  return {
    days,
    shortDay: formats.dayShort,
    note,
    month: (day) => [formats.month(day), formats.monthLong(day), formats.monthShort(day)],
    bundle: (from, to, events) => time.bundle(days(from, to), events),
    pointed: (day) => time.pointed(formats.day(day)),
    noted: (date, status) => time.noted(date, shared.knownStatuses[knowledge][status]),
  }
}

/** What a note says of an event besides its headline: when, how sure that is, and what it bears on. */
export function noteOfEvent({ id, when, confidence }: Event, { horizon, sealsOf }: Outlook, words: Words): string {
  const { level } = confidence
  return words.time.facts([
    words.formats.spanFrom(horizon, when),
    ...(level === 'certain' ? [] : [words.shared.confidenceInLine[level]]),
    ...sealsOf(id).map(words.shared.recommendationShort),
  ])
}
