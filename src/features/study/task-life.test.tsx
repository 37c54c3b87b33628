// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TINY_DIRECTORY, answersFrom, tinyLesson } from '#tests/support/tiny-lesson.ts'
import type { AppState } from '#src/state/app-state.ts'
import { OpenTask } from './kinds/open-task.tsx'
import { PredictTask } from './kinds/predict-task.tsx'

const answers = await answersFrom(TINY_DIRECTORY)
const [question] = tinyLesson().questions
const [prediction] = tinyLesson().predictions

function show(what: 'open' | 'predict', patch: Partial<AppState> = {}, texts: readonly (string | null)[] = [answers]) {
  const left = [...texts]
  const file = vi.fn(() => {
    const text = left.length > 1 ? left.shift() : left[0]
    return Promise.resolve(typeof text === 'string' ? { text } : ({ problem: 'unreachable' } as const))
  })
  const drawn = renderWithLesson(
    what === 'open' ? <OpenTask question={question!} /> : <PredictTask prediction={prediction!} />,
    { patch, effects: { source: emptySource({ file }) } },
  )
  return { ...drawn, file }
}

const lockIn = () => userEvent.click(screen.getByRole('button', { name: 'Lock in answer' }))

test('nothing is asked for, and nothing is said, before an answer is locked in', async () => {
  const { file } = show('open')
  const group = screen.getByRole('group', { name: question!.prompt })
  await lockIn()
  expect(within(group).getByText(/Write a few words first/)).toBeInTheDocument()
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'The council.')
  expect(screen.queryByText(/Write a few words first/)).toBeNull()
  expect(file).not.toHaveBeenCalled()
})

test('what is typed is in the workbook letter by letter, and the first answer stands once it is locked in', async () => {
  const { session } = show('open')
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'The council.')
  await userEvent.click(screen.getByRole('radio', { name: 'fairly sure' }))
  expect(session.store.getState().workbook.answers).toMatchObject([
    { task: `question:${question!.id}`, locked: null, first: { content: { text: 'The council.' }, sure: 'fairly' } },
  ])
  await lockIn()
  expect(await screen.findByText('The council, or the captain in its name.')).toBeInTheDocument()
  expect(screen.getByText('How sure: fairly sure')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Second thoughts' }))
  const again = screen.getByRole('textbox', { name: 'Your answer' })
  await userEvent.clear(again)
  await userEvent.type(again, 'The captain.')
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getByText('The council.')).toBeInTheDocument()
  expect(screen.getByText('The captain.')).toBeInTheDocument()
  expect(session.store.getState().workbook.answers).toMatchObject([
    { first: { content: { text: 'The council.' } }, second: { content: { text: 'The captain.' } } },
  ])
})

test('the focus goes on to what the sources say when the form is gone', async () => {
  show('open')
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'x')
  await lockIn()
  expect(document.activeElement).toHaveTextContent('What the sources say')
})

test('a link that keeps the answers back never asks for them', async () => {
  const { file } = show('open', { answers: 'off' })
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'x')
  await lockIn()
  expect(screen.getByText(/keeps the answers back/)).toBeInTheDocument()
  expect(file).not.toHaveBeenCalled()
})

test('answers that do not come, or come damaged, are said and asked for again', async () => {
  const { file } = show('open', {}, [null, '{"lesson":"another"}', answers])
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'x')
  await lockIn()
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The council, or the captain in its name.')).toBeInTheDocument()
  expect(file).toHaveBeenCalledTimes(3)
})

test('what tells of later days waits until it is asked for', async () => {
  show('predict', { later: 'hide', asOf: parseIsoDay('1921-03-09')! })
  await lockIn()
  expect(screen.getByText(/Choose one first/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'It burned.' }))
  await lockIn()
  const ask = await screen.findByRole('button', { name: 'Show it all the same' })
  expect(screen.queryByText('All of it came over the ford.')).toBeNull()
  await userEvent.click(ask)
  expect(screen.getByText('All of it came over the ford.')).toBeInTheDocument()
  expect(screen.getByText('Nearest to what happened: It reached the hills.')).toBeInTheDocument()
})

test('what tells of words that are still covered waits until it is asked for', async () => {
  const { passages } = tinyLesson()
  const open = (id: string) => passages.map((each) => each.id).filter((each) => each !== id)
  const { unmount } = show('open', { uncovered: open('passage:date-line') })
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'x')
  await lockIn()
  expect(await screen.findByText('The council, or the captain in its name.')).toBeInTheDocument()
  unmount()
  show('open', { uncovered: open('passage:news') })
  await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'x')
  await lockIn()
  const ask = await screen.findByRole('button', { name: 'Show it all the same' })
  expect(screen.queryByText('The council, or the captain in its name.')).toBeNull()
  await userEvent.click(ask)
  expect(screen.getByText('The council, or the captain in its name.')).toBeInTheDocument()
})
