// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Question } from '#src/app/frame/question.tsx'
import { DayCaption } from '#src/features/day-caption.tsx'
import { Details } from '#src/features/details/details.tsx'
import { createSearch } from '#src/features/search/search-index.ts'
import { LessonPane } from '#src/features/study/lesson-pane.tsx'
import { WorkPaper } from '#src/features/study/work-paper.tsx'
import { TimeRow } from '#src/features/time-controls/time-row.tsx'
import { noteOfEvent } from '#src/features/timeline/timeline-words.ts'
import { TimelineView } from '#src/features/timeline/timeline-view.tsx'
import { uncoveredAt } from '#src/domain/teaching.ts'
import type { TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { drawnOnMap } from '#tests/support/drawn-on-map.ts'
import { EveryPane } from '#tests/support/every-pane.tsx'
import { PATIENCE, hiddenIds, index, lateDays, lateDaysIn, lesson } from '#tests/support/horizon-of-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'

/**
 * Draws the whole page of study mode, every tab opened, and goes to every place that has an address in it: at none may
 * anything later, or anything of a covered passage, stand anywhere or be found.
 */
const [tour] = lesson.tours
const find = createSearch(index)
/** Words enough to know a covered passage by. */
const TELLING = 40

function drawPage() {
  let strip: TimelineScene | null = null
  const hear = (scene: TimelineScene) => {
    strip = scene
  }
  const { session, container } = renderWithLesson(
    <>
      <Question />
      <LessonPane />
      <EveryPane />
      <Details />
      <DayCaption />
      <TimeRow />
      <TimelineView
        create={(_host, _events, first) => {
          hear(first)
          return { render: hear, destroy: () => undefined }
        }}
      />
      <WorkPaper />
    </>,
    { index, patch: { later: 'hide' } },
  )
  return { session, container, itemsOnStrip: () => strip?.items ?? [] }
}
type Page = ReturnType<typeof drawPage>

/** What every element shows or says. */
const said = (container: Element) =>
  [
    container.textContent,
    ...[...container.querySelectorAll('[aria-label], [title], [aria-description]')].flatMap((each) =>
      ['aria-label', 'title', 'aria-description'].map((name) => each.getAttribute(name) ?? ''),
    ),
  ].join('\n')

const isText = (value: unknown): value is string => typeof value === 'string'

const lessonPane = ({ container }: Page) => container.querySelector('#lesson-pane')!

/** What of the page is later or covered, said so that one finds it; and which passages are covered. */
function lookAhead({ session, container, itemsOnStrip }: Page, root: Element = container) {
  const state = session.store.getState()
  const { asOf } = state
  const outlook = session.selectors.outlook(state)
  const { hidden } = outlook
  const items = itemsOnStrip()
  const { features, seals } = drawnOnMap(state, outlook)
  const onMap = [...new Set([...seals, ...features.flatMap((each) => Object.values(each).filter(isText))])]
  const page = [said(root), document.title, ...onMap].join('\n')
  const covered = lesson.passages.filter(({ id }) => hidden.has(id))
  const titles = lesson.recommendations.filter(({ id }) => hidden.has(id)).map(({ title }) => title)
  const words = [
    ...covered.flatMap(({ reading, adapted }) => [reading, adapted].map((text) => text.slice(0, TELLING))),
    ...titles,
  ].filter((text) => text !== '')
  const queries = [
    ...words,
    ...covered.flatMap(({ reading }) => reading.split(/[^\p{L}]+/u).filter((each) => each.length > 8)),
  ]
  return {
    covered: covered.map(({ id }) => id),
    found: [
      ...lateDays(root, asOf),
      ...hiddenIds(root, hidden),
      ...items.filter(({ id, to }) => hidden.has(id) || to > asOf).map(({ id }) => `on the strip: ${id}`),
      ...items.flatMap(({ id, label }) =>
        [label, noteOfEvent(index.find(id)!, outlook, session.words)].flatMap((text) => lateDaysIn(text, asOf)),
      ),
      ...[document.title, ...onMap].flatMap((text) => lateDaysIn(text, asOf)),
      ...features.filter(({ id }) => hidden.has(id)).map(({ id }) => `on the map: ${id}`),
      ...words.filter((text) => page.includes(text)).map((text) => `covered: ${text}`),
      ...[...new Set(queries)].flatMap((query) =>
        find(query, outlook)
          .flatMap(({ hits }) => hits)
          .filter(({ id }) => hidden.has(id))
          .map(({ id }) => `found by “${query}”: ${id}`),
      ),
    ],
  }
}

it(
  'at no step does the whole page hold anything later or covered',
  () => {
    const page = drawPage()
    const { actions, store } = page.session
    act(() => {
      actions.takeLesson({ id: tour!.id, path: 'full', step: tour!.steps[0]!.id })
    })
    for (const [at, step] of tour!.steps.entries()) {
      act(() => {
        actions.goToStep(at)
      })
      expect(page.container.querySelector('h2')).toHaveTextContent(step.title)
      const open = uncoveredAt(tour!, step.id) ?? []
      const { covered, found } = lookAhead(page)
      expect(found, step.id).toEqual([])
      expect(covered, step.id).toEqual(lesson.passages.map(({ id }) => id).filter((id) => !open.includes(id)))
      if (tour!.shortCut.steps.includes(step.id)) {
        // the same view, with a list of fewer steps
        const { tour: position, ...whole } = store.getState()
        act(() => {
          actions.takePath('short')
        })
        expect(store.getState()).toMatchObject({ ...whole, tour: { ...position, path: 'short' }, progress: {} })
        expect(lookAhead(page, lessonPane(page)).found, `${step.id}, short`).toEqual([])
        act(() => {
          actions.takePath('full')
        })
      }
    }
    // with all of it open, the same look would find what it looks for
    for (const { reading } of lesson.passages) expect(said(page.container)).toContain(reading.slice(0, TELLING))
  },
  PATIENCE,
)

it(
  'at no exercise by itself does the whole page hold anything later or covered',
  () => {
    const page = drawPage()
    const seen = new Set<string>()
    for (const task of lesson.tasks) {
      act(() => {
        page.session.actions.setMode('study')
        page.session.actions.openTask(task.id)
      })
      expect(page.container.querySelector(`[data-task="${task.id}"]`)).toHaveTextContent(task.title)
      // on one day, with the same passages open, the rest of the page is the same
      const view = JSON.stringify([task.asOf, task.kind === 'cover'])
      const { covered, found } = lookAhead(page, seen.has(view) ? lessonPane(page) : page.container)
      seen.add(view)
      expect(found, task.id).toEqual([])
      expect(covered, task.id).toEqual(task.kind === 'cover' ? task.covered : [])
    }
  },
  PATIENCE,
)
