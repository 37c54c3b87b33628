import { act } from '@testing-library/react'
import { useEffect } from 'react'
import { vi } from 'vitest'
import type { DrawStep } from '#src/features/drawn-step.ts'
import type { Effects } from '#src/features/session.tsx'
import type { GroundView } from '#src/features/ground-view.ts'
import { PresentPage } from '#src/features/present/present-page.tsx'
import type { AppState } from '#src/state/app-state.ts'
import { emptySource } from './lesson-sources.ts'
import { renderWithLesson } from './render-with-lesson.tsx'

const GROUND: GroundView = { camera: { center: [2, 2], zoom: 5 }, size: { width: 400, height: 300 }, magnified: 1 }

/** A map on paper that only says what it is of. */
function MapsOnPaper({ onReady }: { readonly onReady: (draw: DrawStep) => void }) {
  useEffect(() => {
    onReady(({ at, label, over }) => (
      <svg key={at.step} role="img" aria-label={label}>
        {over(GROUND)}
      </svg>
    ))
  }, [onReady])
  return null
}

/** A lecture of the tiny lesson, over a map that only says how its ground lies. */
export function present(patch: Partial<AppState> = {}, effects: Partial<Effects> = {}) {
  const file = vi.fn((name: string) => Promise.resolve({ text: JSON.stringify({ name }) }))
  const source = { ...emptySource(), file }
  const drawn = renderWithLesson(
    <PresentPage map={({ over }) => over(GROUND)} stepMaps={(onReady) => <MapsOnPaper onReady={onReady} />} />,
    {
      patch: { mode: 'present', later: 'hide', ...patch },
      effects: { source, ...effects },
    },
  )
  act(() => {
    drawn.session.actions.setMode('present')
  })
  const now = () => {
    const { tour, beat } = drawn.session.store.getState()
    return [tour?.step, beat]
  }
  return { ...drawn, file, now }
}
