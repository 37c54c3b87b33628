// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { MapLegend } from './map-legend.tsx'

const open = async () => {
  const rendered = renderWithLesson(<MapLegend />, { index: realIndex() })
  await userEvent.click(screen.getByText('Legend'))
  return rendered
}

describe('the legend', () => {
  test('switches parts of the ground as it does the signs', async () => {
    const { session } = await open()
    for (const name of ['Relief', 'Rivers', 'Railways', 'Grid']) {
      await userEvent.click(screen.getByRole('checkbox', { name }))
    }
    expect(session.store.getState().layers).toEqual(['fronts', 'movements', 'units', 'areas', 'lines', 'places'])
  })

  test('explains the sides of the lesson that move, in its own words for them', async () => {
    renderWithLesson(<MapLegend />)
    await userEvent.click(screen.getByText('Legend'))
    expect(screen.getByText('The islanders').closest('li, div, p')).toHaveTextContent('double line, broad head')
    expect(screen.queryByText('The northern fleet')).not.toBeInTheDocument()
    expect(screen.queryByText('No side')).not.toBeInTheDocument()
  })

  test('explains at rest only the routes of the day, and the others with what brings them', async () => {
    const { session } = await open()
    expect(screen.queryByText('finished')).not.toBeInTheDocument()
    act(() => {
      session.actions.select('recommendation:3', 'map')
    })
    expect(screen.getByText('finished')).toBeVisible()
  })

  test('says in metres where each tint of the relief begins', async () => {
    await open()
    for (const height of ['0–100 m', '300–650 m', 'above 1,700 m']) expect(screen.getByText(height)).toBeVisible()
  })

  test('leads to every unit of the day, and says so where there is none', async () => {
    const { session } = await open()
    expect(screen.getByText(/No source places a unit/)).toBeVisible()
    act(() => {
      session.actions.setAsOf(toDay(1950, 10, 19))
    })
    await userEvent.click(screen.getByRole('button', { name: 'South Korean 8th Regiment at Pyongyang' }))
    expect(session.store.getState().selection).toBe('unit:rok-7-division-at-pyongyang')
  })
})
