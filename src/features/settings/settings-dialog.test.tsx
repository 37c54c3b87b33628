// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

const group = (name: string) => within(screen.getByRole('group', { name }))

describe('the settings', () => {
  test('show what holds, and every choice changes it at once', async () => {
    const { session } = renderWithLesson(<SettingsDialog open onClose={() => undefined} />)
    expect(screen.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    const choices = [
      ['Text size', '150 %', { textScale: 1.5 }],
      ['Colours', 'Lecture hall (light on dark)', { theme: 'hall' }],
      ['Movement', 'Less movement', { motion: 'reduced' }],
      ['Map style', 'simple', { painter: 'svg' }],
    ] as const
    for (const [title, option, state] of choices) {
      const [first] = group(title).getAllByRole('radio')
      expect(first).toBeChecked()
      await userEvent.click(group(title).getByRole('radio', { name: option }))
      expect(session.store.getState()).toMatchObject(state)
      expect(group(title).getByRole('radio', { name: option })).toBeChecked()
    }
    await userEvent.click(screen.getByRole('checkbox', { name: 'Use keys of a single letter or sign' }))
    expect(session.store.getState().letterKeys).toBe(false)
  })

  test('close by a button of their own and by Escape', async () => {
    let closed = 0
    renderWithLesson(<SettingsDialog open onClose={() => closed++} />)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await userEvent.keyboard('{Escape}')
    expect(closed).toBe(2)
  })

  test('say so where this browser keeps nothing', () => {
    renderWithLesson(<SettingsDialog open onClose={() => undefined} />, { patch: { keeping: 'blocked' } })
    expect(screen.getByText(words.settings.notKept)).toBeVisible()
    expect(screen.queryByText(words.settings.kept)).toBeNull()
  })
})
