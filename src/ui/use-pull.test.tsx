// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { usePull } from './use-pull.ts'

function draw() {
  const [onPull, onPress] = [vi.fn(), vi.fn()]
  function Handle() {
    return <button type="button" {...usePull(onPull, onPress)} />
  }
  render(<Handle />)
  const handle = screen.getByRole('button')
  const drag = (from: number, to: number) => {
    fireEvent.pointerDown(handle, { clientY: from, pointerId: 1 })
    fireEvent.pointerUp(handle, { clientY: to, pointerId: 1 })
    fireEvent.click(handle)
  }
  return { drag, onPull, onPress, handle }
}

test('a pull says its direction and is no press', () => {
  const { drag, onPull, onPress } = draw()
  drag(100, 160)
  drag(160, 100)
  expect(onPull.mock.calls).toEqual([['down'], ['up']])
  expect(onPress).not.toHaveBeenCalled()
})

test('what hardly moves is a press, and so are keys', async () => {
  const { drag, onPull, onPress, handle } = draw()
  drag(100, 104)
  handle.focus()
  await userEvent.keyboard('{Enter}')
  expect(onPress).toHaveBeenCalledTimes(2)
  expect(onPull).not.toHaveBeenCalled()
})
