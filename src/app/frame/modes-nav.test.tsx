// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MODES } from '#src/domain/mode.ts'
import { ModesNav } from './modes-nav.tsx'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'

describe('the ways of using the lesson', () => {
  it('stand as links, the current one marked', async () => {
    const { session } = renderWithLesson(<ModesNav modes={MODES} />)
    const links = screen.getByRole('navigation', { name: 'Modes' }).querySelectorAll('a')
    expect([...links].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Read', '?mode=read'],
      ['Study', '?mode=study'],
      ['Present', '?mode=present'],
      ['Teach', '?mode=teach'],
    ])
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Read')
    await userEvent.click(screen.getByRole('link', { name: 'Study' }))
    expect(session.store.getState().mode).toBe('study')
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Study')
  })

  it('are left out where there is only one', () => {
    renderWithLesson(<ModesNav modes={['read']} />)
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})
