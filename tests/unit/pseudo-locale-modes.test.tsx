// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import type { DataFile } from '#src/domain/lesson-files.ts'
import { MODES } from '#src/domain/mode.ts'
import { CiteDialog } from '#src/features/cite/cite-dialog.tsx'
import { MapView } from '#src/features/map/map-view.tsx'
import { PresentPage } from '#src/features/present/present-page.tsx'
import { Reader } from '#src/features/reader/reader.tsx'
import { SearchDialog } from '#src/features/search/search-dialog.tsx'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import { Exercise } from '#src/features/study/exercise.tsx'
import { LessonPane } from '#src/features/study/lesson-pane.tsx'
import { pupilHandouts } from '#src/features/teach/handouts/pupil-handouts.tsx'
import { teacherHandouts } from '#src/features/teach/handouts/teacher-handouts.tsx'
import { TeachPage } from '#src/features/teach/teach-page.tsx'
import { noteOfEvent, timelineWords } from '#src/features/timeline/timeline-words.ts'
import { toTimelinePlan } from '#src/features/timeline/timeline-scene-from.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import type { AppState } from '#src/state/app-state.ts'
import { fakeMap } from '#tests/support/fake-painters.ts'
import { wordsOf } from '#tests/support/english.ts'
import { stripItems } from '#tests/support/strip-items.ts'
import { heldBackOf } from '#tests/support/held-back.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { pseudoWords } from '#tests/support/pseudo-words.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { strangersTo } from '#tests/support/strangers.ts'
import { TINY_DIRECTORY, tinyIndex } from '#tests/support/tiny-lesson.ts'

const index = tinyIndex()
const words = pseudoWords(wordsOf(index.lesson))
const { answers, teachersNotes } = await heldBackOf(TINY_DIRECTORY)
const strangersIn = strangersTo([index.lesson, answers, teachersNotes])
const strangers = () => strangersIn(document.body.innerHTML)
const CITED = {
  chicago: { inText: ['42'], entry: ['42'] },
  mla: { inText: ['42'], entry: ['42'] },
  apa: { inText: ['42'], entry: ['42'] },
  bibtex: '42',
  ris: '42',
  'csl-json': '42',
}
const FILES: Partial<Record<DataFile, unknown>> = {
  answers,
  teachersNotes,
  citations: { 'source:harbour-log': CITED },
}

function draw(ui: ReactElement, patch: Partial<AppState> = {}): Session {
  const file = (name: DataFile) => Promise.resolve({ text: JSON.stringify(FILES[name]) })
  const session: Session = { ...createTestSession({ index, patch, effects: { source: emptySource({ file }) } }), words }
  render(<SessionProvider value={session}>{ui}</SessionProvider>)
  return session
}

/** Answers whatever is asked, without a letter of our own. */
function fillIn(): void {
  for (const option of screen.queryAllByRole<HTMLInputElement>('radio')) fireEvent.click(option)
  for (const field of screen.queryAllByRole('textbox')) fireEvent.change(field, { target: { value: '42' } })
  for (const [at, day] of document.querySelectorAll('input[type="date"]').entries())
    fireEvent.change(day, { target: { value: at % 2 === 0 ? '1921-03-09' : '1921-03-20' } })
  const uncover = () => screen.queryAllByRole('button').find(({ textContent }) => textContent.includes('Uncover point'))
  for (let next = uncover(); next !== undefined; next = uncover()) fireEvent.click(next)
  for (const field of screen.queryAllByRole('textbox', { name: words.study.evidence.words, hidden: true })) {
    const choice = field.parentElement!.querySelector('select')!
    const passage = index.lesson.passages.find(({ id }) => id === choice.value)!
    fireEvent.change(field, { target: { value: passage.reading } })
    fireEvent.click(screen.getAllByRole('button', { name: words.study.evidence.use, hidden: true })[0]!)
  }
}

test.each(index.lesson.tasks.map((task) => [task.id, task] as const))(
  'an exercise, before and after it is locked in: %s',
  async (_, task) => {
    const { store } = draw(<Exercise task={task} />, { mode: 'study' })
    expect(strangers()).toEqual([])
    fillIn()
    expect(strangers()).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: words.study.task.lockIn }))
    await act(async () => Promise.resolve())
    expect(store.getState().workbook.answers.map(({ locked }) => locked !== null)).toEqual([true])
    for (const button of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(button)
    expect(strangers()).toEqual([])
  },
)

test('every step of a lesson', () => {
  const { actions } = draw(<LessonPane />)
  act(() => {
    actions.setMode('study')
  })
  const [tour] = index.lesson.tours
  for (const at of tour!.steps.keys()) {
    act(() => {
      actions.goToStep(at)
    })
    for (const folded of document.querySelectorAll('details')) folded.open = true
    expect(strangers()).toEqual([])
  }
})

test.each(['console', 'stage', 'one window'] as const)('every beat of a lecture: %s', async (window) => {
  const { actions, store } = draw(<PresentPage map={() => <svg />} stepMaps={() => null} />, {
    stage: window === 'stage',
    oneWindow: window === 'one window',
  })
  act(() => {
    actions.setMode('present')
  })
  await act(async () => Promise.resolve())
  for (let beat = 0; beat < 40; beat++) {
    expect(strangers()).toEqual([])
    act(() => {
      actions.moveBeat(1)
    })
  }
  expect(store.getState().tour?.step).toBe(index.lesson.tours[0]!.steps.at(-1)!.id)
  for (const more of [{ join: true }, { screen: 'black' }, { timer: { from: 0, seconds: 60 } }] as const) {
    act(() => {
      actions.putOnStage(more)
    })
    expect(strangers()).toEqual([])
  }
})

test('the page for teachers', async () => {
  draw(<TeachPage modes={MODES} downloads={<p />} sheetMap={<svg />} />, { mode: 'teach' })
  await screen.findAllByText(teachersNotes.plans[0]!.title)
  for (const folded of document.querySelectorAll('details')) folded.open = true
  expect(strangers()).toEqual([])
})

test.each(
  [...pupilHandouts(index.lesson, words, <svg />), ...teacherHandouts(teachersNotes, answers, words)].map(
    ({ id, sheet }) => [id, sheet] as const,
  ),
)('a handout: %s', (_, sheet) => {
  draw(sheet)
  expect(strangers()).toEqual([])
})

test('the box beside a mark', async () => {
  await import('#src/features/reader/gloss/gloss-box.tsx')
  draw(<Reader />, { marks: 'all' })
  for (const mark of screen.getAllByRole('link')) {
    fireEvent.focus(mark)
    expect(strangers()).toEqual([])
  }
})

test('a citation that has come, and results of a search', async () => {
  draw(<CiteDialog of="source:harbour-log" onClose={() => undefined} />)
  const tabs = await screen.findAllByRole('tab')
  for (const tab of tabs) {
    fireEvent.click(tab)
    expect(strangers()).toEqual([])
  }
})

test('what a search has found', () => {
  draw(<SearchDialog open onClose={() => undefined} />)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'orsa' } })
  expect(screen.getAllByRole('option').length).toBeGreaterThan(3)
  expect(strangers()).toEqual([])
})

/** Texts of a drawing, each by itself. */
const asPage = (texts: readonly string[]) => texts.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('')

test('the map: its furniture, and what is written on the drawing', () => {
  const map = fakeMap()
  draw(<MapView painters={map.painters} />)
  expect(strangers()).toEqual([])
  const { signs, seals, words: said } = map.last()
  const labels = Object.values(
    signs as unknown as Record<string, { features: { properties: { label?: string } }[] }>,
  ).flatMap(({ features }) => features.map(({ properties }) => properties.label ?? ''))
  const { series, ...spoken } = said as MapScene['words'] & Record<string, unknown>
  expect(labels.filter((label) => label !== '').length).toBeGreaterThan(5)
  const texts = [...labels, ...seals.map(({ name }) => name), series(['42', '43']), ...Object.values(spoken)]
  expect(strangersIn(asPage(texts.filter((text) => typeof text === 'string')))).toEqual([])
})

test.each(['show', 'hide'] as const)('what is written on the strip, with later things: %s', (later) => {
  const outlook = createOutlook(index, { asOf: index.lesson.documentDay, later, knowledge: 'receivers' })
  const items = stripItems(index, { selected: null, lit: new Set(), outlook, lanes: null }, words)
  const said = timelineWords(words, 'receivers', (id) => noteOfEvent(index.find(id)!, outlook, words))
  const [from, to] = [index.lesson.frame.from, index.lesson.frame.to]
  const texts = [
    ...[...items, ...toTimelinePlan(index, words)].flatMap(({ id, label, shortLabel }) => [
      label,
      shortLabel,
      said.note(id),
    ]),
    ...said.month(from),
    said.days(from, to),
    said.shortDay(from),
    said.bundle(from, to, 3),
    said.pointed(from),
    said.noted('42', 'later'),
    said.noted('42', 'not-established'),
  ]
  expect(items.length).toBeGreaterThan(0)
  expect(strangersIn(asPage(texts))).toEqual([])
})
