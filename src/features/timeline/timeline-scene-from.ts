import type { Event } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { reachOfSpans } from '#src/domain/span-task.ts'
import { type TimeSpan, type TimeWindow, nearestDayIn } from '#src/domain/span.ts'
import type { Motion } from '#src/domain/widget.ts'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { type Outlook, createOutlook } from '#src/lesson/outlook.ts'
import { recommendationBehind } from '#src/lesson/recommendation-behind.ts'
import type { AppState } from '#src/state/app-state.ts'
import type { ShownTurningPoint } from '#src/state/selectors.ts'
import { noteOfEvent, timelineWords } from './timeline-words.ts'
import type { StripSpan, TimelineItem, TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'

/** What of the state the signs depend on. */
type SignState = {
  readonly selected: Ref | null
  readonly lit: ReadonlySet<Ref>
  readonly outlook: Outlook
  readonly lanes: AppState['lanes']
}

/**
 * The signs for these days and this horizon, without the selection, which changes more often and needs none of this
 * again.
 */
export function itemsWithoutChoice(
  index: LessonIndex,
  { outlook, lanes }: Pick<SignState, 'outlook' | 'lanes'>,
  words: Words,
): readonly TimelineItem[] {
  const { events, daysOf, isUnderWay, sealsOf, statusOf, titleOf } = outlook
  const turning = new Set(index.lesson.turningPoints.flatMap(index.eventsOfTurn))
  return events.flatMap((event): TimelineItem[] => {
    const days = within(index.lesson.frame, daysOf(event.when))
    if (days === null || (lanes !== null && !lanes.includes(event.lane))) return []
    return [
      {
        id: event.id,
        lane: event.lane,
        ...days,
        doubtSign: words.formats.doubtSign(daysOf(event.when)),
        goesOn: isUnderWay(event.id),
        label: titleOf(event.id),
        shortLabel: event.shortHeadline ?? '',
        importance: event.importance,
        turning: turning.has(event),
        disputed: event.confidence.level === 'disputed',
        seals: sealsOf(event.id),
        tinted: false,
        selected: false,
        lit: false,
        status: statusOf(event.id),
      },
    ]
  })
}

/** Marks what the selection highlights; every other sign keeps its identity. */
export function withChoice(
  index: LessonIndex,
  items: readonly TimelineItem[],
  { selected, lit }: Pick<SignState, 'selected' | 'lit'>,
): readonly TimelineItem[] {
  const chosenSeal = recommendationBehind(index, selected)?.number
  return items.map((item) => {
    const isLit = lit.has(item.id)
    const isSelected = item.id === selected
    if (!isLit && !isSelected) return item
    const tinted = isLit && chosenSeal !== undefined && !item.seals.includes(chosenSeal)
    return { ...item, lit: isLit, selected: isSelected, tinted }
  })
}

/** All events as they will be once everything is known, each with the longest headline it ever has. */
export function toTimelinePlan(index: LessonIndex, words: Words): readonly TimelineItem[] {
  const outlook = createOutlook(index, { asOf: index.lesson.frame.to, later: 'show', knowledge: 'all' })
  const longestOf = ({ headline, underWay = '' }: Event) => (underWay.length > headline.length ? underWay : headline)
  return itemsWithoutChoice(index, { outlook, lanes: null }, words).map((item) => {
    const event = index.find(item.id)
    return event === undefined ? item : { ...item, label: longestOf(event) }
  })
}

type Days = Pick<TimelineItem, 'from' | 'to' | 'fromUncertain' | 'toUncertain'>

/** Open ends reach to the end of the frame and fade there. What has no date is in the list only. */
function within(frame: TimeWindow, when: TimeSpan): Days | null {
  if (when.from === null && when.to === null) return null
  return {
    from: nearestDayIn(frame, when.from ?? frame.from),
    to: nearestDayIn(frame, when.to ?? frame.to),
    fromUncertain: when.start.doubt !== undefined || when.start.some !== undefined || when.from === null,
    toUncertain: when.end.doubt !== undefined || when.end.some !== undefined || when.to === null,
  }
}

/** What of the state the strip as a whole depends on. */
export type StripState = Pick<AppState, 'window' | 'lanes'> & {
  readonly outlook: Outlook
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
  { outlook, window, lanes, selected, spans, turningPoints, view, corner, motion }: StripState,
  words: Words,
): TimelineScene {
  const { lesson } = index
  const { asOf, knowledge } = outlook.horizon
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
    words: timelineWords(words, knowledge, (id) => {
      const event = index.find(id)
      return event === undefined ? '' : noteOfEvent(event, outlook, words)
    }),
  }
}
