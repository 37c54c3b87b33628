import type { Day } from '#src/domain/day.ts'
import type { Event } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { reachOfSpans } from '#src/domain/span-task.ts'
import type { TimeSpan, TimeWindow } from '#src/domain/span.ts'
import type { Motion } from '#src/domain/widget.ts'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { type Outlook, createOutlook } from '#src/lesson/outlook.ts'
import { recommendationBehind } from '#src/lesson/recommendation-behind.ts'
import type { AppState } from '#src/state/app-state.ts'
import type { ShownTurningPoint } from '#src/state/selectors.ts'
import { timelineWords } from './timeline-words.ts'
import type { StripSpan, TimelineItem, TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'

/** What of the state the signs depend on. */
export type SignState = {
  readonly selected: Ref | null
  readonly lit: ReadonlySet<Ref>
  readonly outlook: Outlook
  readonly lanes: AppState['lanes']
}

export function toTimelineItems(index: LessonIndex, state: SignState, words: Words): readonly TimelineItem[] {
  const chosenSeal = recommendationBehind(index, state.selected)?.number
  const { outlook } = state
  const { events, daysOf, isUnderWay, sealsOf, statusOf, titleOf } = outlook
  const turning = new Set(index.lesson.turningPoints.flatMap(index.eventsOfTurn))
  return events.flatMap((event): TimelineItem[] => {
    const days = within(index.lesson.frame, daysOf(event.when))
    if (days === null || (state.lanes !== null && !state.lanes.includes(event.lane))) return []
    const seals = sealsOf(event.id)
    const lit = state.lit.has(event.id)
    return [
      {
        id: event.id,
        lane: event.lane,
        ...days,
        doubtSign: words.formats.doubtSign(daysOf(event.when)),
        goesOn: isUnderWay(event.id),
        label: titleOf(event.id),
        shortLabel: event.shortHeadline ?? '',
        short: words.formats.spanFrom(outlook.horizon, event.when),
        note: noteOf(event, outlook, words),
        importance: event.importance,
        turning: turning.has(event),
        disputed: event.confidence.level === 'disputed',
        seals,
        tinted: lit && chosenSeal !== undefined && !seals.includes(chosenSeal),
        selected: event.id === state.selected,
        lit,
        status: statusOf(event.id),
      },
    ]
  })
}

/** All events as they will be when all is known. A headline has the room of the longest that its event ever bears. */
export function toTimelinePlan(index: LessonIndex, words: Words): readonly TimelineItem[] {
  const outlook = createOutlook(index, { asOf: index.lesson.frame.to, later: 'show', knowledge: 'all' })
  const longestOf = ({ headline, underWay = '' }: Event) => (underWay.length > headline.length ? underWay : headline)
  return toTimelineItems(index, { selected: null, lit: NOTHING, outlook, lanes: null }, words).map((item) => {
    const event = index.find(item.id)
    return event === undefined ? item : { ...item, label: longestOf(event) }
  })
}

const NOTHING: ReadonlySet<Ref> = new Set()

/** What a note says of an event besides its headline: when, how sure that is, and what it bears on. */
function noteOf({ id, when, confidence }: Event, { horizon, sealsOf }: Outlook, words: Words): string {
  const { level } = confidence
  return words.time.facts([
    words.formats.spanFrom(horizon, when),
    ...(level === 'certain' ? [] : [words.shared.confidence[level]]),
    ...sealsOf(id).map(words.shared.recommendationShort),
  ])
}

type Days = Pick<TimelineItem, 'from' | 'to' | 'fromUncertain' | 'toUncertain'>

/** Open ends reach to the end of the frame and fade there; what has no date stands in the list only. */
function within(frame: TimeWindow, when: TimeSpan): Days | null {
  if (when.from === null && when.to === null) return null
  const nearest = (day: Day) => Math.min(Math.max(day, frame.from), frame.to)
  return {
    from: nearest(when.from ?? frame.from),
    to: nearest(when.to ?? frame.to),
    fromUncertain: when.start.doubt !== undefined || when.start.some !== undefined || when.from === null,
    toUncertain: when.end.doubt !== undefined || when.end.some !== undefined || when.to === null,
  }
}

/** What of the state the strip as a whole depends on. */
export type StripState = Pick<AppState, 'asOf' | 'knowledge' | 'window' | 'lanes'> & {
  readonly spans: readonly StripSpan[]
  readonly selected: Ref | null
  readonly turningPoints: readonly ShownTurningPoint[]
  readonly view: TimeWindow
  readonly corner: number
  readonly motion: Motion
}

export function toTimelineScene(
  index: LessonIndex,
  { items, plan }: Pick<TimelineScene, 'items' | 'plan'>,
  { asOf, knowledge, window, lanes, selected, spans, turningPoints, view, corner, motion }: StripState,
  words: Words,
): TimelineScene {
  const { lesson } = index
  return {
    lanes: lesson.lanes
      .filter(({ id }) => lanes === null || lanes.includes(id))
      .map(({ id, short }) => ({ id, title: short })),
    items,
    plan,
    corner,
    frame: lesson.frame,
    view,
    spans,
    spanReach: reachOfSpans(lesson),
    asOf,
    window,
    documentDay: lesson.documentDay,
    documentDayLabel: lesson.documentDayLabel,
    turningPoints,
    chosenSeal: recommendationBehind(index, selected)?.number ?? null,
    motion,
    words: timelineWords(words, knowledge),
  }
}
