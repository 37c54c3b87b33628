// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { Announcer } from '#src/app/frame/announcer.tsx'
import { Crashed } from '#src/app/frame/crashed.tsx'
import { Notices } from '#src/app/frame/notices.tsx'
import { ProblemNotice } from '#src/app/frame/problem-notice.tsx'
import { CiteDialog } from '#src/features/cite/cite-dialog.tsx'
import { MissingPiece } from '#src/features/missing-piece.tsx'
import { NotLoaded } from '#src/features/not-loaded.ts'
import { SearchDialog } from '#src/features/search/search-dialog.tsx'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import { SettingsDialog } from '#src/features/settings/settings-dialog.tsx'
import { allEntities } from '#src/lesson/lesson-index.ts'
import { decodeState } from '#src/state/url-codec.ts'
import { wordsOf } from '#tests/support/english.ts'
import { pseudoWords } from '#tests/support/pseudo-words.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { strangersTo } from '#tests/support/strangers.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'

const index = tinyIndex()
const words = pseudoWords(wordsOf(index.lesson))
const strangersIn = strangersTo(index.lesson)
const nothing = () => undefined

function draw(ui: ReactElement): Session {
  const effects = { offline: { state: () => 'newer' as const, onChange: () => nothing } }
  const session: Session = { ...createTestSession({ index, effects }), words }
  render(<SessionProvider value={session}>{ui}</SessionProvider>)
  return session
}
/** All of the page: a dialog stands beside what has opened it. */
const strangers = () => strangersIn(document.body.innerHTML)

test('the library of controls speaks the language of our words, whatever the browser’s is', async () => {
  draw(<SettingsDialog open onClose={nothing} />)
  await screen.findByRole('dialog')
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-DE')
  act(() => {
    window.dispatchEvent(new Event('languagechange'))
  })
  expect(screen.getAllByRole('button', { name: 'Dismiss', hidden: true }).length).toBeGreaterThan(0)
})

test('the settings', async () => {
  draw(<SettingsDialog open onClose={nothing} />)
  await screen.findByRole('dialog')
  expect(strangers()).toEqual([])
})

test('the search, before anything is typed and where nothing is found', async () => {
  draw(<SearchDialog open onClose={nothing} />)
  await screen.findByRole('dialog')
  expect(strangers()).toEqual([])
  await userEvent.type(screen.getByRole('searchbox'), '42')
  expect(strangers()).toEqual([])
})

test('a citation that does not come', async () => {
  draw(<CiteDialog of="source:harbour-log" onClose={nothing} />)
  await screen.findByRole('alert')
  expect(strangers()).toEqual([])
})

test('what is announced, of each thing that can be chosen', () => {
  const { actions } = draw(<Announcer />)
  for (const { id } of allEntities(index.lesson)) {
    act(() => {
      actions.select(id, 'places')
    })
    expect(strangers()).toEqual([])
  }
})

test('the notices: of a damaged link, of later things, of a newer version', () => {
  const { actions } = draw(<Notices />)
  const { issues } = decodeState('select=place:42&asof=1921-13-40&from=7&text=9&later=1', index)
  expect(issues.length).toBeGreaterThan(3)
  act(() => {
    actions.notify(words.frame.linkProblems(issues))
    actions.notify(words.frame.beyond, 'show-later')
  })
  // names and values of the link are the link's
  const told = issues.flatMap((issue) => Object.values(issue)).filter((each) => typeof each === 'string')
  expect(strangers().filter((text) => !told.includes(text))).toEqual([])
})

test.each<[string, () => Error]>([
  ['a file', () => new NotLoaded('missing')],
  ['a fault', () => new Error('42')],
])('a part that is missing, by %s', (_, errorOf) => {
  for (const failures of [1, 2]) {
    draw(<MissingPiece name={words.frame.events} error={errorOf()} failures={failures} onRetry={nothing} />)
    expect(strangers()).toEqual([])
  }
})

test('a page that has stopped, and one that could not begin', () => {
  draw(
    <>
      <Crashed words={words} still={[]} onRetry={nothing} onReload={nothing} />
      <ProblemNotice problem={words.frame.problem.missing('42')} issues={[]} words={words} onRetry={nothing} />
    </>,
  )
  expect(strangers()).toEqual([])
})
