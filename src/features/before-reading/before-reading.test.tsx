// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Expectation } from '#src/domain/expectation.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { AskFirst } from './ask-first.tsx'
import { LookBack } from './look-back.tsx'
import { SecondLookOffer } from './second-look-offer.tsx'

const show = (expectation: Expectation = 'asked') =>
  renderWithLesson(
    <AskFirst>
      <h2 tabIndex={-1}>The letter</h2>
      <LookBack />
    </AskFirst>,
    { patch: { expectation } },
  )

test('the text is not in the page until the question is skipped, and the focus goes on to it', async () => {
  const { session } = show()
  expect(screen.queryByText('The letter')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Skip and read' }))
  expect(session.store.getState().expectation).toBe('skipped')
  expect(screen.queryByRole('form')).toBeNull()
  expect(screen.getByText('The letter')).toHaveFocus()
})

test('uncovering from elsewhere leaves the focus where it is', () => {
  const { session } = show()
  act(() => {
    session.actions.skipQuestion()
  })
  expect(document.body).toHaveFocus()
})

test('whoever follows a link is not asked', () => {
  show('unasked')
  expect(screen.queryByRole('form')).toBeNull()
  expect(screen.getByText('The letter')).toBeInTheDocument()
})

test('an answer stands beside the second thought, with how sure it was', async () => {
  const { session } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Write a prediction' }))
  expect(screen.getByRole('textbox')).toHaveFocus()
  await userEvent.type(screen.getByRole('textbox', { name: 'Who is speaking in this letter?' }), ' The council. ')
  await userEvent.click(screen.getByRole('radio', { name: 'fairly sure' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save my prediction and read' }))
  expect(screen.getByText('The council.').parentElement).toHaveTextContent('The council. (fairly sure)')
  await userEvent.type(screen.getByRole('textbox', { name: /what would you change/ }), 'The captain')
  const [answer, ...more] = session.store.getState().workbook.answers
  expect(answer).toMatchObject({
    task: 'question:who-speaks',
    first: { content: { text: 'The council.' }, sure: 'fairly' },
    second: { content: { text: 'The captain' } },
  })
  expect(more).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Delete this answer' }))
  expect(screen.queryByText('The council.')).toBeNull()
})

test('an answer is sent by keyboard from the field; a field of blanks passes the question over', async () => {
  const { session } = show()
  const field = screen.getByRole('textbox')
  await userEvent.type(field, '  {Control>}{Enter}{/Control}')
  expect(session.store.getState().expectation).toBe('skipped')
  expect(screen.queryByText('Your prediction')).toBeNull()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('whoever has read to the last recommendation is offered the way to the prediction, until it was seen', async () => {
  let see: (target: Element) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        see = (target) => {
          tell([{ target, isIntersecting: true }])
        }
      }
      observe() {}
      disconnect() {}
    },
  )
  const { session } = renderWithLesson(
    <section>
      <p data-passage={tinyLesson().recommendations.at(-1)!.passage}>The last.</p>
      <LookBack />
      <SecondLookOffer />
    </section>,
    { patch: { expectation: 'skipped' } },
  )
  const offer = () => screen.queryByRole('button', { name: 'Compare with your prediction' })
  act(() => {
    const at = '2026-01-01T00:00:00Z'
    const content = { text: 'The council.', evidence: [] }
    session.actions.putAnswer({ id: 'a', task: 'question:who-speaks', kind: 'open', content, sure: null, at }, at)
    session.actions.lockIn('a', at)
  })
  expect(offer()).toBeNull()
  act(() => {
    see(screen.getByText('The last.'))
  })
  await userEvent.click(offer()!)
  expect(screen.getByRole('textbox', { name: /what would you change/ })).toHaveFocus()
  expect(offer()).toBeNull()
})
