// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { MyWork } from './my-work.tsx'

const [question] = tinyLesson().questions
const ID = '11111111-1111-4111-8111-111111111111'
const AT = '2020-01-01T00:00:00Z'

function show() {
  const copy = vi.fn((_text: string) => Promise.resolve(true))
  const print = vi.fn((_title: string) => undefined)
  const download = vi.fn((_name: string, _type: string, _text: string) => undefined)
  let after = () => {}
  const onPrint = (_before: () => void, afterwards: () => void) => {
    after = afterwards
    return () => undefined
  }
  const drawn = renderWithLesson(<MyWork />, { effects: { copy, print, download, onPrint } })
  const { actions } = drawn.session
  act(() => {
    const task = `question:${question!.id}` as const
    actions.putAnswer(
      { id: ID, task, kind: 'open', content: { text: 'The council.', evidence: [] }, sure: 'guess' },
      AT,
    )
    actions.lockIn(ID, AT)
    actions.secondThought({ id: ID, kind: 'open', content: { text: 'The captain.', evidence: [] } }, AT)
  })
  return {
    ...drawn,
    copy,
    print,
    download,
    endPrint: () => {
      after()
    },
  }
}

test('work is copied as text: each question with the first answer and the second', async () => {
  const { copy } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
  const [text] = copy.mock.calls[0]!
  expect(text).toContain(
    `${question!.prompt}\n\nYour first answer\nThe council.\nHow sure: a guess\n\nSecond thoughts\nThe captain.`,
  )
  expect(screen.getByText('Copied.')).toBeInTheDocument()
  expect(document.querySelector('[data-paper]')).toBeNull()
})

test('work is printed on a page of its own, which is gone afterwards', async () => {
  const { print, endPrint } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Print my work' }))
  expect(print).toHaveBeenCalledOnce()
  expect(document.querySelector('body > [data-paper-host]')).toHaveTextContent('The captain.')
  act(endPrint)
  expect(document.querySelector('[data-paper-host]')).toBeNull()
})

test('work is saved as a file that opens again, and adds to what is there', async () => {
  const { download, session } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Save my work' }))
  const [name, type, text] = download.mock.calls[0]!
  const before = session.store.getState().workbook
  act(() => {
    session.actions.remove(ID, AT)
  })
  await userEvent.upload(screen.getByLabelText('Open my work'), new File([text], name, { type }))
  await vi.waitFor(() => {
    expect(session.store.getState().workbook.answers).toMatchObject([{ id: ID, first: before.answers[0]!.first }])
  }, 10_000)
  expect(session.store.getState().workbook.answers[0]!.second).toEqual(before.answers[0]!.second)
})
