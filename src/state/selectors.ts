import { createSelector } from 'reselect'
import type { Day } from '#src/domain/day.ts'
import type { Horizon, Knowledge } from '#src/domain/horizon.ts'
import type { Passage } from '#src/domain/document.ts'
import type { Event, TurningPoint } from '#src/domain/lesson.ts'
import type { Pane, TabId } from '#src/domain/mode.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { Reveal } from '#src/domain/reveal.ts'
import { isWithin, overlaps } from '#src/domain/span.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import type { AppState } from './app-state.ts'
import { coveredRefs, isDocumentCovered, lastDay, uncoveredByAnswers } from './cover.ts'
import { hasLeftStep as leftStep } from './tour.ts'
import { isSame } from './view.ts'

export type Selectors = ReturnType<typeof createSelectors>

/** `later`: none of it is known at the horizon. */
export type ShownTurningPoint = TurningPoint & { readonly later: boolean }

const NOTHING: ReadonlySet<Ref> = new Set()

/** Memoised values derived from the state of one lesson. */
export function createSelectors(index: LessonIndex) {
  /** The reader's horizon: while the document is covered, no later than the day before it. */
  const horizon = createSelector(
    [
      (state: AppState) => Math.min(state.asOf, lastDay(index.lesson, state)),
      (state: AppState) => (isDocumentCovered(state) ? 'hide' : state.later),
      (state: AppState) => state.knowledge,
    ],
    (asOf, later, knowledge): Horizon => ({ asOf, later, knowledge }),
  )
  /** The latest as-of day allowed. */
  const lastShownDay = (state: AppState): Day => lastDay(index.lesson, state)
  const byAnswers = createSelector([(state: AppState) => state.workbook], uncoveredByAnswers, {
    memoizeOptions: { resultEqualityCheck: isSame },
  })
  const covered = createSelector(
    [isDocumentCovered, (state: AppState) => state.uncovered, byAnswers],
    (isCovered, uncovered, answers): ReadonlySet<Ref> => coveredRefs(index.lesson, isCovered, uncovered, answers),
  )
  /** Whether any of the document may not be read yet. */
  const isPartCovered = (state: AppState): boolean => covered(state).size > 0
  /** The passages that may be read. */
  const openPassages = createSelector([covered], (refs): readonly Passage[] =>
    refs.size === 0 ? index.lesson.passages : index.lesson.passages.filter(({ id }) => !refs.has(id)),
  )
  /** What may be shown at the horizon: every pane asks this instead of the index. */
  const outlook = createSelector([horizon, covered], (from, refs) => createOutlook(index, from, refs))
  /** What no pane may show: everything unknown if later things are hidden, else nothing. */
  const hidden = (state: AppState): ReadonlySet<Ref> => outlook(state).hidden
  const isBeyond = (state: AppState): boolean => state.selection !== null && hidden(state).has(state.selection)
  /** The selection, unless it is hidden: panes never read `state.selection` directly. */
  const shownSelection = (state: AppState): Ref | null =>
    isBeyond(state) || isDocumentCovered(state) ? null : state.selection
  /**
   * The subject of the card, even if it is hidden: the card then says so and why. No card while everything is covered.
   */
  const cardSubject = (state: AppState): Ref | null => (isDocumentCovered(state) ? null : state.selection)
  /** The tab in front: while the document is covered, its own. */
  const shownTab = (state: AppState): TabId =>
    isDocumentCovered(state)
      ? 'document'
      : state.timelineTab || state.layout === 'only-timeline'
        ? 'timeline'
        : paneOf(state)
  /** What the panes should scroll into view: only a selection that may be shown. */
  const reveal = (state: AppState): Reveal | null =>
    state.reveal !== null && state.reveal.ref === shownSelection(state) ? state.reveal : null
  const lit = createSelector([shownSelection, outlook], (ref, from) => (ref === null ? NOTHING : from.litBy(ref)))
  /** Whether the view differs from that of the tour's step, so that the reader can return to it. */
  const hasLeftStep = (state: AppState): boolean => leftStep(index.lesson, state)
  /** Events in the chosen window and lanes that may be shown, by day. */
  const visibleEvents = createSelector(
    [(state: AppState) => state.window, (state: AppState) => state.lanes, outlook],
    (window, lanes, { events, daysOf }): readonly Event[] =>
      window === null && lanes === null
        ? events
        : events.filter(
            (event) =>
              (window === null || overlaps(daysOf(event.when), window)) &&
              (lanes === null || lanes.includes(event.lane)),
          ),
  )
  /** What is new on the as-of day: what began then, or became known to the receivers; most important first. */
  const newsOfDay = createSelector(
    [visibleEvents, (state: AppState) => horizon(state).asOf, (state: AppState) => state.knowledge],
    (events, asOf, knowledge): readonly Event[] =>
      events.filter((event) => dayOfNews(event, knowledge) === asOf).sort((a, b) => a.importance - b.importance),
  )
  /** The most important of the latest news, if the as-of day has none of its own. */
  const latestNews = createSelector(
    [visibleEvents, (state: AppState) => horizon(state).asOf, (state: AppState) => state.knowledge],
    (events, asOf, knowledge): LatestNews | null =>
      events.reduce<LatestNews | null>((latest, event) => {
        const day = dayOfNews(event, knowledge)
        if (day === null || day > asOf || (latest !== null && day < latest.day)) return latest
        const isLess = latest?.day === day && latest.event.importance <= event.importance
        return isLess ? latest : { day, event }
      }, null),
  )
  /**
   * The turning points that may be shown. `later` marks those with no known important event yet. Where later things are
   * hidden, they end at the as-of day. While any of the document is covered, none names the turn that it was itself.
   */
  const turningPoints = createSelector(
    [outlook, isDocumentCovered, isPartCovered],
    ({ horizon: { asOf, later }, unknown }, isCovered, isPart): readonly ShownTurningPoint[] =>
      (isCovered ? [] : index.lesson.turningPoints).flatMap((point) => {
        if (isPart && isWithin(index.lesson.documentDay, point.days)) return []
        const isLater = index.eventsOfTurn(point).every((event) => unknown.has(event.id))
        if (later === 'show') return { ...point, later: isLater }
        return isLater
          ? []
          : { ...point, days: { from: point.days.from, to: Math.min(point.days.to, asOf) }, later: false }
      }),
  )
  return {
    shownSelection,
    cardSubject,
    shownTab,
    openPassages,
    lastDay: lastShownDay,
    isDocumentCovered,
    isPartCovered,
    reveal,
    isBeyond,
    hasLeftStep,
    lit,
    horizon,
    outlook,
    hidden,
    visibleEvents,
    newsOfDay,
    latestNews,
    turningPoints,
  }
}

type LatestNews = { readonly day: Day; readonly event: Event }

/** Null if the sources give no day. An event is not news before it has begun. */
function dayOfNews({ when, knownOn }: Event, knowledge: Knowledge): Day | null {
  if (knowledge === 'all' || when.from === null) return when.from
  return knownOn === undefined ? null : Math.max(knownOn, when.from)
}

/** The lesson has a tab in study mode only. */
function paneOf({ mode, pane }: AppState): Pane {
  return pane === 'lesson' && mode !== 'study' ? 'document' : pane
}
