// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { LessonPane } from './lesson-pane.tsx'

const [tour] = tinyLesson().tours
const [card, port, hills] = tour!.steps

function study() {
  const drawn = renderWithLesson(<LessonPane />, { patch: { expectation: 'asked' } })
  act(() => {
    drawn.session.actions.setMode('study')
  })
  return drawn
}

test('studying begins at the first step, with the passages open that it opens', async () => {
  const { session } = study()
  expect(screen.getByRole('region', { name: 'Lesson' })).toBeInTheDocument()
  expect(screen.getByText('Step 1 of 3 · Do now · 2 minutes')).toBeInTheDocument()
  expect(session.store.getState()).toMatchObject({ mode: 'study', pane: 'lesson', expectation: 'skipped' })
  expect(session.selectors.openPassages(session.store.getState()).map(({ id }) => id)).toEqual(card!.uncovers)
  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(screen.getByRole('heading', { level: 2, name: port!.title })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Back' }))
  await userEvent.click(screen.getByRole('button', { name: 'Back' }))
  expect(screen.getByRole('heading', { level: 2, name: card!.title })).toBeInTheDocument()
})

test('a step ahead opens after a warning, and one that was reached without', async () => {
  const { session } = study()
  const steps = screen.getByRole('list', { name: 'Steps' })
  await userEvent.click(within(steps).getByRole('button', { name: '3. Not reached yet' }))
  expect(session.store.getState().tour?.step).toBe(card!.id)
  await userEvent.click(screen.getByRole('button', { name: 'Stay here' }))
  await userEvent.click(within(steps).getByRole('button', { name: /^3\./ }))
  const open = screen.getByRole('button', { name: 'Open step 3' })
  expect(open).toHaveFocus()
  await userEvent.click(open)
  expect(session.store.getState().tour?.step).toBe(hills!.id)
  expect(within(steps).getByRole('button', { current: 'step' })).toHaveTextContent('3')
  await userEvent.click(within(steps).getByRole('button', { name: `2. ${port!.title}` }))
  expect(session.store.getState().tour?.step).toBe(port!.id)
})

test('whoever wanders off finds one way back, and loses nothing that was written', async () => {
  const { session } = study()
  expect(screen.queryByRole('button', { name: /Back to this step/ })).toBeNull()
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'begun')
  act(() => {
    session.actions.select(tinyLesson().places[0]!.id, 'places')
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Back to this step’s view' }))
  expect(session.store.getState().selection).toBe(card!.select)
  expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveValue('begun')
})

test('going from mode to mode takes up the lesson where it was left', () => {
  const { session } = study()
  act(() => {
    session.actions.goToStep(1)
    session.actions.endTour()
    session.actions.setMode('read')
    session.actions.setMode('study')
  })
  expect(session.store.getState().tour?.step).toBe(port!.id)
})

test('the short lesson and the whole one are changed for one another at any step, and nothing is lost', async () => {
  const { session } = study()
  const { shortCut, steps } = tour!
  const off = steps.findIndex(({ id }) => !shortCut.steps.includes(id))
  const before = steps
    .slice(0, off)
    .filter(({ id }) => shortCut.steps.includes(id))
    .at(-1)!
  act(() => {
    session.actions.goToStep(steps.indexOf(before))
    session.actions.setAsOf(session.store.getState().asOf - 1)
  })
  const { asOf } = session.store.getState()
  await userEvent.click(screen.getByRole('button', { name: 'Short lesson instead' }))
  expect(session.store.getState(), 'a step of both').toMatchObject({ tour: { path: 'short', step: before.id }, asOf })
  await userEvent.click(screen.getByRole('button', { name: 'Whole lesson instead' }))
  act(() => {
    session.actions.goToStep(off)
  })
  await userEvent.click(screen.getByRole('button', { name: 'Short lesson instead' }))
  expect(session.store.getState()).toMatchObject({
    tour: { path: 'short', step: before.id },
    progress: { position: { path: 'short' }, furthest: steps[off]!.id },
  })
})
