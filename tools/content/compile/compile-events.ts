import type { Event, LaneId } from '#src/domain/lesson.ts'
import { toRef } from '#src/domain/ref.ts'
import type { Confidence } from '#src/domain/confidence.ts'
import type { AuthoredEvent } from '#src/lesson/schema/events-file.ts'
import { toCitation, without } from './compile-common.ts'
import { compileDay, compileSpan } from './days.ts'
import { type Report, type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileHindsight, compileOptionalProse, compileProse } from './prose.ts'

/** The events of all lanes in one list: by first day, then by the order given for that day, then by lane. */
export function compileEvents(files: Authored['events'], lanes: readonly LaneId[], report: Report): Event[] {
  const byLane = [...files].sort((a, b) => lanes.indexOf(a.value.lane) - lanes.indexOf(b.value.lane))
  return byLane
    .flatMap(({ file, value }) =>
      value.events.map((authored, index) => ({
        event: compileEvent(authored, value.lane, spotIn(file, 'events', index), report),
        order: authored.order ?? Infinity,
      })),
    )
    .sort((a, b) => compare(a.event.when.from ?? Infinity, b.event.when.from ?? Infinity) || compare(a.order, b.order))
    .map(({ event }) => event)
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compileEvent(authored: AuthoredEvent, lane: LaneId, spot: Spot, report: Report): Event {
  const { id, when, timeNote, summary, confidence, dispute, knownOn, sources, ...plain } = authored
  return {
    ...without(plain, 'order', 'outsideFrame'),
    id: toRef('event', id),
    lane,
    when: {
      ...compileSpan(when, inside(spot, 'when'), report),
      ...compileOptionalProse('note', timeNote, inside(spot, 'timeNote'), report),
    },
    summary: compileProse(summary, inside(spot, 'summary'), report),
    confidence: compileConfidence(confidence, inside(spot, 'confidence'), report),
    ...(dispute === undefined ? {} : { dispute: compileHindsight(dispute, inside(spot, 'dispute'), report) }),
    ...(knownOn === undefined ? {} : { knownOn: compileDay(knownOn, inside(spot, 'knownOn'), report) }),
    citations: sources.map(toCitation),
  }
}

function compileConfidence(authored: AuthoredEvent['confidence'], spot: Spot, report: Report): Confidence {
  if (typeof authored === 'string') return { level: authored }
  return { level: authored.level, because: compileProse(authored.because, inside(spot, 'because'), report) }
}
