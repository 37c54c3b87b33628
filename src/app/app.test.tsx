// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '#src/features/session.tsx'
import { onNarrowScreen } from '#tests/support/narrow-screen.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { App } from './app.tsx'
import { PrintMap } from './lazy-features.tsx'

// React reports what a boundary has caught
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onNarrowScreen()
})

/** The same object, of which every property but text and `kept` throws until it is mended. */
function breakable<T extends object>(whole: T, kept: Partial<T> = {}) {
  let isBroken = true
  const broken = new Proxy(whole, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in kept ? kept : target, name)
      if (isBroken && typeof value !== 'string' && !(name in kept)) throw new Error('a fault')
      return value
    },
  })
  return {
    broken,
    mend: () => {
      isBroken = false
    },
  }
}

test('where every part of the page falls over, each says so and the page stands', () => {
  const session = createTestSession()
  const lesson = breakable(session.index.lesson).broken
  render(<App session={{ ...session, index: breakable(session.index, { lesson }).broken }} />)
  expect(screen.getAllByRole('alert').length).toBeGreaterThanOrEqual(2)
  expect(screen.queryByText('The lesson stopped')).toBeNull()
})

test('where the map for paper falls over, the page beside it stands', async () => {
  let print = () => {}
  const onPrint = (before: () => void) => {
    print = before
    return () => undefined
  }
  const session = createTestSession({ effects: { onPrint } })
  const lesson = breakable(session.index.lesson).broken
  render(
    <SessionProvider value={{ ...session, index: breakable(session.index, { lesson }).broken }}>
      <p>the document</p>
      <PrintMap />
    </SessionProvider>,
  )
  await waitFor(() => {
    act(print)
    expect(screen.getByRole('alert')).toHaveTextContent(session.words.frame.parts.printMap)
  })
  expect(screen.getByText('the document')).toBeInTheDocument()
})

test('where the frame itself falls over, the document stands as before, and the lesson can begin again', async () => {
  const session = createTestSession()
  const { broken: store, mend } = breakable(session.store)
  const still = document.createElement('p')
  still.textContent = 'the document as prerendered'
  render(<App session={{ ...session, store }} still={[still]} />)
  expect(screen.getByRole('alert')).toHaveTextContent('The lesson stopped')
  expect(screen.getByText('the document as prerendered')).toBeVisible()
  mend()
  await userEvent.click(screen.getByRole('button', { name: 'Start the lesson again' }))
  expect(await screen.findByRole('tab', { name: /Letter/ })).toBeInTheDocument()
})
