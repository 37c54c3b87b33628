// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { Profiler, useState } from 'react'
import { expect, test, vi } from 'vitest'
import userEvent from '@testing-library/user-event'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Resting, useAppState } from './session.tsx'

function Shown() {
  const later = useAppState((state) => state.later)
  return <p>{later}</p>
}

function Page({ onDraw }: { readonly onDraw: () => void }) {
  const [isResting, setResting] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setResting(!isResting)
        }}
      >
        put away or bring back
      </button>
      <Resting isResting={isResting}>
        <Profiler id="shown" onRender={onDraw}>
          <Shown />
        </Profiler>
      </Resting>
    </>
  )
}

test('a part at rest is not drawn again when the state changes, and is up to date when it comes back', async () => {
  const onDraw = vi.fn()
  const { session } = renderWithLesson(<Page onDraw={onDraw} />, { patch: { later: 'hide' } })
  const button = screen.getByRole('button')
  await userEvent.click(button)
  onDraw.mockClear()
  act(() => {
    session.actions.setLater('show')
  })
  expect(onDraw).not.toHaveBeenCalled()
  expect(screen.getByText('hide')).toBeInTheDocument()
  await userEvent.click(button)
  expect(screen.getByText('show')).toBeInTheDocument()
  act(() => {
    session.actions.setLater('hide')
  })
  expect(screen.getByText('hide')).toBeInTheDocument()
})
