// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TINY_DIRECTORY, answersFrom, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { LessonPane } from './lesson-pane.tsx'

const answers = await answersFrom(TINY_DIRECTORY)
const { tours, tasks } = tinyLesson()
const [tour] = tours
const set = tour!.steps.flatMap((step) => step.tasks)
const others = tasks.filter(({ id }) => !set.includes(id))
const quote = tasks.find(({ kind }) => kind === 'quote')!

function study() {
  const drawn = renderWithLesson(<LessonPane />, {
    effects: { source: emptySource({ file: () => Promise.resolve({ text: answers }) }) },
  })
  act(() => {
    drawn.session.actions.setMode('study')
  })
  return drawn
}

const unfold = () => userEvent.click(screen.getByText('More exercises'))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('before the last step the titles are not in the page until they are asked for', async () => {
  const { container } = study()
  await unfold()
  expect(screen.getByText(/^You have not reached the last step/)).toBeInTheDocument()
  expect(others.filter(({ title }) => container.textContent.includes(title))).toEqual([])
  await press('Show them all the same')
  expect(screen.getByRole('button', { name: others[0]!.title })).toHaveFocus()
})

test('once the last step has been reached every step lists each exercise that none of them sets', async () => {
  const { session } = study()
  act(() => {
    session.actions.goToStep(2)
    session.actions.goToStep(0)
  })
  await unfold()
  const items = within(screen.getByText('More exercises').closest('details')!).getAllByRole('listitem')
  expect(items.map((item) => within(item).getByRole('button').textContent)).toEqual(others.map(({ title }) => title))
  expect(items[others.indexOf(quote)]).toHaveTextContent(`Quote · ${quote.minutes} minutes`)
})

test('an exercise stands in the place of the step, with its whole life, and the step is one press away', async () => {
  const { session } = study()
  await unfold()
  await press('Show them all the same')
  await press(quote.title)
  expect(screen.getByRole('heading', { level: 2, name: 'Exercise' })).toHaveFocus()
  expect(screen.queryByRole('heading', { level: 2, name: tour!.steps[0]!.title })).toBeNull()
  const exercise = screen.getByRole('group', { name: quote.title })
  expect(within(exercise).getByRole('button', { name: 'Lock in answer' })).toBeInTheDocument()
  expect(session.selectors.openPassages(session.store.getState())).toHaveLength(tinyLesson().passages.length)
  await press('Back to this step’s view')
  expect(screen.getByRole('heading', { level: 2, name: tour!.steps[0]!.title })).toBeInTheDocument()
  expect(session.selectors.openPassages(session.store.getState()).map(({ id }) => id)).toEqual(tour!.steps[0]!.uncovers)
})

test('an exercise opened by its address is answered, locked in and thought over', async () => {
  const { session } = study()
  const order = tasks.find(({ kind }) => kind === 'order')!
  act(() => {
    session.actions.openTask(order.id)
  })
  const exercise = screen.getByRole('group', { name: order.title })
  await userEvent.click(within(exercise).getByRole('button', { name: 'Lock in answer' }))
  expect(await within(exercise).findByText('What the sources say')).toBeInTheDocument()
  await userEvent.click(within(exercise).getByRole('button', { name: 'Second thoughts' }))
  await userEvent.click(within(exercise).getAllByRole('button', { name: /^Move up/ })[1]!)
  await userEvent.click(within(exercise).getByRole('button', { name: 'Done' }))
  expect(session.store.getState().workbook.answers).toMatchObject([{ task: order.id, second: { content: {} } }])
})

test('going on from an exercise leads to the next step', async () => {
  const { session } = study()
  act(() => {
    session.actions.openTask(quote.id)
  })
  await press('Next')
  expect(session.store.getState()).toMatchObject({ task: null, tour: { step: tour!.steps[1]!.id } })
})
