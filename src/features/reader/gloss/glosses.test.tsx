// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { AppState } from '#src/state/app-state.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { Reader } from '../reader.tsx'

beforeAll(() => import('./gloss-box.tsx'))

const afterDelay = (_: number, speak: () => void) => {
  speak()
  return () => undefined
}
const show = (patch: Partial<AppState> = {}) =>
  renderWithLesson(<Reader />, { index: realIndex(), patch, effects: { afterDelay } })

/** The box that opens when the keyboard comes to the mark, or the letter, of that name. */
async function glossOf(name: string | RegExp, which = 0) {
  act(() => {
    screen.getAllByRole('link', { name })[which]!.focus()
  })
  return screen.findByRole('dialog', { name: 'Note on the mark' })
}

test('a person is told by name, in other scripts, and by office; and describes the mark', async () => {
  show()
  const box = await glossOf('Kim Il Sung')
  expect(within(box).getByText('김일성')).toHaveAttribute('lang', 'ko-Hang')
  expect(box).toHaveTextContent('Premier of North Korea and supreme commander of its army')
  expect(screen.getAllByRole('link', { name: 'Kim Il Sung' })[0]).toHaveAccessibleDescription(
    /^explained Kim Il Sung 김일성 金日成 Ким Ир Сен Premier/,
  )
})

test('its button opens the card of the thing', async () => {
  const { session } = show()
  const box = await glossOf('Kim Il Sung')
  act(() => {
    within(box).getByRole('button', { name: 'More about this' }).click()
  })
  expect(session.store.getState()).toMatchObject({
    selection: 'person:kim-il-sung',
    reveal: { ref: 'person:kim-il-sung', from: 'reader' },
  })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a claim is quoted, beside what it is to be held against and how sure that is', async () => {
  show()
  const box = await glossOf('Check this claim: “have no tanks and very little artillery”')
  expect(box).toHaveTextContent('check this claimhave no tanks and very little artillery6 October 1950.')
  expect(box).toHaveTextContent(/How sure: (certain|probable|disputed)/)
})

test('what is disputed says where the question stands', async () => {
  show()
  expect(await glossOf('Disputed: “unanimously recognized”')).toHaveTextContent(
    /disputed.*unanimously recognized.*Open/,
  )
})

test('a letter tells what was changed and why, in either text', async () => {
  show({ beside: 'seed' })
  const { reason } = realIndex().lesson.passages.flatMap(({ changes }) => changes)[0]!
  for (const which of [0, 1]) {
    expect(await glossOf('Correction a', which)).toHaveTextContent(reason)
  }
})

test('a gap in the simpler wording tells what was left out', async () => {
  show({ text: 'adapted' })
  const gap = screen.getAllByRole('link', { name: /^Left out/ })[0]!
  const box = await glossOf(gap.getAttribute('aria-label')!)
  expect(box).toHaveTextContent(/^left out here/)
})
