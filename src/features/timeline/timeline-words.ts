import type { Knowledge } from '#src/domain/horizon.ts'
import type { Words } from '#src/i18n/words.ts'
import type { TimelineWords } from '#src/widgets/timeline/timeline-scene.ts'

/** The strip's words: the widget works out which days to name, the language says how. */
export function timelineWords({ formats, time, shared }: Words, knowledge: Knowledge): TimelineWords {
  const days = (from: number, to: number) => formats.days(formats.day(from), formats.day(to))
  return {
    days,
    shortDay: formats.dayShort,
    month: (day) => [formats.month(day), formats.monthLong(day), formats.monthShort(day)],
    bundle: (from, to, events) => time.bundle(days(from, to), events),
    pointed: (day) => time.pointed(formats.day(day)),
    noted: (date, status) => time.noted(date, shared.knownStatuses[knowledge][status]),
  }
}
