// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LessonPane } from '#src/features/study/lesson-pane.tsx'
import { uncoveredAt } from '#src/domain/teaching.ts'
import { index, lateDays, lesson } from '#tests/support/horizon-of-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'

afterEach(cleanup)

/** Words enough to know a covered passage by. */
const TELLING = 40
/** Planned on the step's day, and said as such by its author. */
const FORESEEN = /11 December|11 April 1951/

describe.each(lesson.tours[0]!.steps.map((step, at) => [step.id, step, at] as const))(
  'the step %s of the lesson',
  (_, step, at) => {
    const show = () => {
      const drawn = renderWithLesson(<LessonPane />, { index, patch: { later: 'hide' } })
      act(() => {
        drawn.session.actions.setMode('study')
        drawn.session.actions.goToStep(at)
      })
      return drawn
    }

    it('asks and says nothing of a later day', () => {
      const { container } = show()
      expect(container.querySelector('h2')).toHaveTextContent(step.title)
      expect(lateDays(container, step.asOf).filter((found) => !FORESEEN.test(found))).toEqual([])
    })

    it('holds no words of a covered passage', () => {
      const { container } = show()
      const open = uncoveredAt(lesson.tours[0]!, step.id) ?? []
      const covered = lesson.passages.filter(({ id }) => !open.includes(id))
      const text = container.textContent
      expect(covered.filter(({ reading }) => text.includes(reading.slice(0, TELLING))).map(({ id }) => id)).toEqual([])
    })
  },
)
