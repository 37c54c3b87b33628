// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { AppState } from '#src/state/app-state.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { LaterBesideKnowledge, PerspectiveChoice } from './perspective-choice.tsx'

const choice = () => within(screen.getByRole('group', { name: 'What is shown' }))
const option = (name: RegExp) => choice().getByRole('radio', { name })
const later = { later: 'show', knowledge: 'all' } as const

test.each<[RegExp, Pick<AppState, 'later' | 'knowledge'>]>([
  [/^Known in Fort Bree/, { later: 'hide', knowledge: 'receivers' }],
  [/^Known by this day/, { later: 'hide', knowledge: 'all' }],
  [/^Later too/, { later: 'show', knowledge: 'all' }],
])('%s says in one choice whether later things show, and whose knowledge counts', async (name, seen) => {
  const { session } = renderWithLesson(<PerspectiveChoice />, {
    patch: seen.later === 'show' ? { later: 'hide', knowledge: 'receivers' } : later,
  })
  await userEvent.click(option(name))
  expect(session.store.getState()).toMatchObject(seen)
  expect(option(name)).toBeChecked()
})

test('it is chosen by the keyboard', async () => {
  const { session } = renderWithLesson(<PerspectiveChoice />, { patch: later })
  await userEvent.tab()
  await userEvent.keyboard('{ArrowLeft}')
  expect(session.store.getState()).toMatchObject({ later: 'hide', knowledge: 'all' })
})

test('the rare fourth way is none of the three, and is left again', async () => {
  const { session } = renderWithLesson(
    <>
      <PerspectiveChoice />
      <LaterBesideKnowledge />
    </>,
    { patch: { later: 'hide', knowledge: 'all' } },
  )
  const rare = screen.getByRole('checkbox', { name: /^Show what came later, and mark what Fort Bree/ })
  await userEvent.click(rare)
  expect(session.store.getState()).toMatchObject({ later: 'show', knowledge: 'receivers' })
  for (const radio of choice().getAllByRole('radio')) expect(radio).not.toBeChecked()
  await userEvent.click(rare)
  expect(option(/^Known in Fort Bree/)).toBeChecked()
})
