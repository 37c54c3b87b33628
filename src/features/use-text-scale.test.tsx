// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { useAppState } from './session.tsx'
import { useTextScale } from './use-text-scale.ts'

function Scale() {
  return <p>{useTextScale()}</p>
}

/** As a card that opens for each choice does, it is made anew with each mode. */
function ForEachMode() {
  const mode = useAppState((state) => state.mode)
  return <Scale key={mode} />
}

test('the page is asked once for each choice of size, however many parts want to know', () => {
  const size = vi.spyOn(window, 'getComputedStyle').mockReturnValue({ fontSize: '20px' } as CSSStyleDeclaration)
  const { session } = renderWithLesson(
    <>
      <Scale />
      <ForEachMode />
    </>,
  )
  expect(screen.getAllByText('1.25')).toHaveLength(2)
  act(() => {
    session.store.setState({ mode: 'study' })
  })
  expect(size).toHaveBeenCalledTimes(1)
  size.mockReturnValue({ fontSize: '24px' } as CSSStyleDeclaration)
  act(() => {
    session.store.setState({ textScale: 1.5 })
  })
  expect(size).toHaveBeenCalledTimes(2)
  size.mockRestore()
  expect(screen.getAllByText('1.5')).toHaveLength(2)
})
