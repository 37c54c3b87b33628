// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { UseAsEvidence } from './use-as-evidence.tsx'

const news = tinyLesson().passages.find(({ id }) => id === 'passage:news')!
const exact = news.reading.slice(0, 12)
const place = { passage: news.id, start: 0, end: exact.length, exact } as const

function show(isStudying = true) {
  const drawn = renderWithLesson(<UseAsEvidence place={place} />)
  act(() => {
    if (isStudying) drawn.session.actions.setMode('study')
  })
  return drawn
}

test('words go to the answer that was worked at last, with their lines and what stands around them', async () => {
  const { session } = show()
  act(() => {
    session.actions.quoteFor('task:cover-the-advice')
    session.actions.showTab('document')
  })
  await userEvent.click(screen.getByRole('button', { name: 'Use as evidence' }))
  const [answer] = session.store.getState().workbook.answers
  expect(answer).toMatchObject({
    task: 'task:cover-the-advice',
    first: { content: { expected: [{ evidence: [{ exact, prefix: '', suffix: news.reading.slice(12, 44) }] }] } },
  })
  expect(session.store.getState().pane).toBe('lesson')
})

test('words go to the exercise that is open by itself, and not to the step behind it', async () => {
  const { session } = show()
  act(() => {
    session.actions.openTask('task:quote-the-letter')
  })
  await userEvent.click(screen.getByRole('button', { name: 'Use as evidence' }))
  expect(session.store.getState().workbook.answers.map(({ task }) => task)).toEqual(['task:quote-the-letter'])
})

test('without one they go to the first; what is locked in stands, and takes them as second thoughts', async () => {
  const { session } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Use as evidence' }))
  const { id, task } = session.store.getState().workbook.answers[0]!
  expect(task).toBe('question:who-speaks')
  act(() => {
    session.actions.lockIn(id, '2020-02-02T02:02:02.000Z')
  })
  await userEvent.click(screen.getByRole('button', { name: 'Use as evidence' }))
  expect(session.store.getState().workbook.answers).toMatchObject([
    { first: { content: { evidence: [{ exact }] } }, second: { content: { evidence: [{ exact }, { exact }] } } },
  ])
})

test('outside of the lesson there is nothing to use them for', () => {
  show(false)
  expect(screen.queryByRole('button')).toBeNull()
})
