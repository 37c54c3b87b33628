// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SHORTCUTS } from '#src/domain/shortcut.ts'
import { onNarrowScreen } from '#tests/support/narrow-screen.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { App } from '../app.tsx'

/** Something that only the layout of the mode shows. */
const SHOWN = {
  read: ['tab', /^Letter/],
  study: ['region', 'Lesson'],
  teach: ['region', 'Teach'],
} as const

test.each(['read', 'study', 'teach'] as const)(
  'keys of a lecture are asked for by nobody in the mode %s',
  async (mode) => {
    onNarrowScreen()
    const asked: string[] = []
    const tour = mode === 'study' ? ({ id: 'short-walk', path: 'full', step: 'look-at-the-card' } as const) : null
    const session = createTestSession({
      patch: { mode, tour, expectation: 'skipped', pane: mode === 'study' ? 'lesson' : 'document' },
      effects: {
        onShortcut: (id) => {
          asked.push(id)
          return () => undefined
        },
      },
    })
    render(<App session={session} />)
    const [role, name] = SHOWN[mode]
    expect(await screen.findByRole(role, { name })).toBeInTheDocument()
    expect(asked).not.toEqual([])
    expect(asked.filter((id) => SHORTCUTS[id as keyof typeof SHORTCUTS].scope === 'present')).toEqual([])
  },
)
