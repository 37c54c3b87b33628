// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { lazyPiece } from './lazy-piece.tsx'

// React reports what a boundary has caught
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined))

const Whole: ComponentType<object> = () => <p>the whole part</p>
const site = (effects = {}) => ({
  askAgain: vi.fn(() => Promise.resolve(true)),
  hasNewer: () => Promise.resolve(false),
  reload: vi.fn(),
  ...effects,
})
/** A part whose file is missing until it is put back. */
function piece(at: 'here' | 'foot' = 'here') {
  let isThere = false
  const Part = lazyPiece({
    name: () => 'The part',
    at,
    load: () => (isThere ? Promise.resolve(Whole) : Promise.reject(new TypeError('Failed to fetch'))),
  })
  return {
    Part,
    putBack: () => {
      isThere = true
    },
  }
}
const retry = () => userEvent.click(screen.getByRole('button', { name: 'Try again' }))

test('a part that does not come says so in its place, and what stands beside it stays', async () => {
  const { Part } = piece()
  renderWithLesson(
    <>
      <p>the document</p>
      <Part />
    </>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('The part could not be loaded')
  expect(screen.getByText('the document')).toBeInTheDocument()
})

test('its file is really asked for again, and then it is there', async () => {
  const { Part, putBack } = piece()
  const files = site()
  renderWithLesson(<Part />, { effects: { site: files } })
  await screen.findByRole('alert')
  putBack()
  await retry()
  expect(await screen.findByText('the whole part')).toBeInTheDocument()
  expect(files.askAgain).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what was fetched ahead in vain while it was missing does not make it miss once more', async () => {
  const { Part, putBack } = piece()
  const files = site()
  renderWithLesson(<Part />, { effects: { site: files } })
  await screen.findByRole('alert')
  Part.fetchAhead()
  putBack()
  await retry()
  expect(await screen.findByText('the whole part')).toBeInTheDocument()
})

test('while it stays away, loading the page again is offered as well', async () => {
  const { Part } = piece()
  const files = site()
  renderWithLesson(<Part />, { effects: { site: files } })
  await screen.findByRole('alert')
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull()
  await retry()
  await userEvent.click(await screen.findByRole('button', { name: 'Reload the page' }))
  expect(files.reload).toHaveBeenCalledOnce()
})

test('where a newer release has taken its place, that is said and offered', async () => {
  const { Part } = piece()
  const files = site({ hasNewer: () => Promise.resolve(true) })
  renderWithLesson(<Part />, { effects: { site: files } })
  await userEvent.click(await screen.findByRole('button', { name: 'Load the newer version' }))
  expect(screen.getByRole('alert')).toHaveTextContent('a newer one has taken its place')
  expect(files.reload).toHaveBeenCalledOnce()
})

test('a part that falls over while it is drawn is no missing file, and can begin again', async () => {
  let isBroken = true
  const Fragile = () => {
    if (isBroken) throw new Error('a fault')
    return <p>well again</p>
  }
  const Part = lazyPiece({ name: () => 'The part', load: () => Promise.resolve(Fragile) })
  renderWithLesson(<Part />)
  expect(await screen.findByRole('alert')).toHaveTextContent('The part could not be drawn')
  isBroken = false
  await retry()
  expect(await screen.findByText('well again')).toBeInTheDocument()
})

test('what was opened and is missing can be given up, and is asked for anew when it is opened again', async () => {
  const { Part, putBack } = piece('foot')
  function Opener() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button
          type="button"
          onClick={() => {
            setOpen(true)
          }}
        >
          Open
        </button>
        {open && (
          <Part
            onGiveUp={() => {
              setOpen(false)
            }}
          />
        )}
      </>
    )
  }
  renderWithLesson(<Opener />)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  await screen.findByRole('alert')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('alert')).toBeNull()
  putBack()
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  expect(await screen.findByText('the whole part')).toBeInTheDocument()
})

test('what is opened again while its style sheet stays away says so again, and is never drawn without it', async () => {
  const { Part, putBack } = piece()
  const files = site({ askAgain: vi.fn(() => Promise.resolve(false)) })
  const { unmount } = renderWithLesson(<Part />, { effects: { site: files } })
  await screen.findByRole('alert')
  // the loader holds a style sheet that failed for one that has come
  putBack()
  unmount()
  renderWithLesson(<Part />, { effects: { site: files } })
  expect(await screen.findByRole('alert')).toHaveTextContent('The part could not be loaded')
  files.askAgain.mockResolvedValue(true)
  await retry()
  expect(await screen.findByText('the whole part')).toBeInTheDocument()
})
