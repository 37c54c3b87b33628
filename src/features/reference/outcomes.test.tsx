// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { words } from '#tests/support/english.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { OutcomesPane } from './outcomes.tsx'

const index = realIndex()
const { lesson } = index

describe('the outcomes', () => {
  it('gives each recommendation its verdict, its sureness and its events by day', () => {
    renderWithLesson(<OutcomesPane />, { index })
    const rows = screen.getAllByRole('heading', { level: 3 })
    for (const [position, { outcome }] of lesson.recommendations.entries()) {
      const row = rows[position]!.closest('li')!
      expect(row).toHaveTextContent(lesson.verdicts.find(({ id }) => id === outcome.verdict)!.title)
      expect(row).toHaveTextContent(words.shared.confidence[outcome.confidence])
      expect(within(row).getAllByRole('listitem', { hidden: true })).toHaveLength(outcome.events.length)
    }
  })

  it('keep verdicts back while later things are hidden', () => {
    renderWithLesson(<OutcomesPane />, { index, patch: { later: 'hide' } })
    for (const { outcome } of lesson.recommendations) expect(screen.queryByText(outcome.headline)).toBeNull()
    expect(screen.getAllByText(words.reference.notYetKnown).length).toBeGreaterThan(0)
  })
})
