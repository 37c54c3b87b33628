// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { expect, test } from 'vitest'
import type { DrawStep } from '../../drawn-step.ts'
import { type GroundView, toBox } from '../../ground-view.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { StepMaps } from './step-map.tsx'

const TOUR = { id: 'seven-recommendations', path: 'full' } as const
/** Off the step's own view, where a lecturer has moved the map to. */
const FAR: readonly [number, number] = [129.3, 42.6]

function Paper({ draw }: { readonly draw: (drawStep: DrawStep) => ReactNode }) {
  const [ready, setReady] = useState<DrawStep | null>(null)
  return (
    <>
      <StepMaps
        onReady={(drawStep) => {
          setReady((before: DrawStep | null) => before ?? drawStep)
        }}
      />
      {ready !== null && draw(ready)}
    </>
  )
}

async function paper(draw: (drawStep: DrawStep) => ReactNode) {
  const source = emptySource({ ground: () => Promise.resolve(null) })
  await act(async () => {
    renderWithLesson(<Paper draw={draw} />, { index: realIndex(), effects: { source } })
    await Promise.resolve()
  })
}

test('draws each step with its own signs, and what lies over them where the ground is', async () => {
  const seen: GroundView[] = []
  const over = (ground: GroundView) => {
    seen.push(ground)
    return <path data-stroke="mine" />
  }
  await paper((draw) =>
    ['collapse', 'mountains-north'].map((step) => draw({ at: { ...TOUR, step }, label: step, points: [FAR], over })),
  )
  const names = (step: string) =>
    [...screen.getByRole('img', { name: step }).querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(names('mountains-north')).toContain('Wonsan')
  expect(names('mountains-north')).not.toEqual(names('collapse'))
  expect(screen.getByRole('img', { name: 'collapse' }).querySelectorAll('[data-stroke]')).toHaveLength(1)
  expect(seen).not.toHaveLength(0)
  for (const ground of seen) {
    const { x, y } = toBox(FAR, ground)
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(ground.size.width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(ground.size.height)
  }
})
