// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { type ProseTree, toPlainText } from '#src/domain/prose.ts'
import { wordsOf } from '#tests/support/english.ts'
import { heldBackOf } from '#tests/support/held-back.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { REAL_DIRECTORY, realIndex, realLesson } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { HandoutsPart } from './handouts-part.tsx'
import { pupilHandouts } from './pupil-handouts.tsx'
import { teacherHandouts } from './teacher-handouts.tsx'

const { answers, teachersNotes } = await heldBackOf(REAL_DIRECTORY)
const words = wordsOf(realLesson())
const index = realIndex()
const inPupils = pupilHandouts(realLesson(), words, <svg />)
const inTeachers = teacherHandouts(teachersNotes, answers, words)

/** Shorter than this, an answer is a word or two that any sheet may hold. */
const TELLING = 25

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'root') return toPlainText(value as ProseTree).split('\n')
  return Object.values(value).flatMap(textsIn)
}
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const told = squeeze(textsIn(realLesson()).join(' '))
/** What the lesson itself does not say: answers, reveals, notes, replies. */
const heldBack = [...textsIn(answers), ...textsIn(teachersNotes)]
  .map(squeeze)
  .filter((text) => text.length >= TELLING && !told.includes(text))

describe('pupils’ sheets', () => {
  test('are all that a lesson without devices needs', () => {
    expect(inPupils.map(({ title }) => title).join(' | ')).toMatch(
      /line numbers.*easier English.*Before you read.*Blacked out.*Map to draw on.*Strip of days.*Cards.*Compare.*Question sheet.*Exit slip/,
    )
    expect(new Set(inPupils.map(({ id }) => id)).size).toBe(inPupils.length)
  })

  test('hold no answer, no note and no reveal', () => {
    expect(heldBack.length).toBeGreaterThan(400)
    for (const { title, sheet } of inPupils) {
      const { container, unmount } = renderWithLesson(sheet, { index })
      const text = squeeze(container.textContent)
      expect(text.length, title).toBeGreaterThan(100)
      expect(
        heldBack.filter((each) => text.includes(each)),
        title,
      ).toEqual([])
      unmount()
    }
  })

  test('do not hold the words that are blacked out', () => {
    const blackout = inPupils.find(({ title }) => title.startsWith('Blacked out'))!
    const { container } = renderWithLesson(blackout.sheet, { index })
    for (const { reading } of realLesson().passages.filter(({ kind }) => kind === 'recommendation'))
      expect(container).not.toHaveTextContent(reading.slice(0, TELLING))
    expect(screen.getAllByRole('img', { name: 'Blacked out' }).length).toBeGreaterThan(6)
  })

  test('number every line of the edition', () => {
    const { container } = renderWithLesson(inPupils[0]!.sheet, { index })
    const text = container.textContent
    for (let line = 1; line <= 49; line++) expect(text).toContain(String(line))
    for (const { reading } of realLesson().passages)
      expect(squeeze(text).replaceAll(' ', '')).toContain(squeeze(reading.split(' ')[0]!))
  })
})

test('the key has every answer, and the likely misreadings', () => {
  const key = inTeachers.find(({ id }) => id === 'key')!
  const { container } = renderWithLesson(key.sheet, { index })
  const text = squeeze(container.textContent)
  const asked = [
    ...Object.values(answers.questions).map(({ modelAnswer }) => modelAnswer),
    ...Object.values(answers.predictions).map(({ reveal }) => reveal),
    ...Object.values(answers.tasks).map(({ editorsView }) => editorsView),
    ...teachersNotes.misreadings.map(({ reply }) => reply),
    ...Object.values(teachersNotes.tasks).flatMap(({ mistakes }) => mistakes.map(({ reply }) => reply)),
  ]
  expect(asked.length).toBeGreaterThan(60)
  expect(asked.map(squeeze).filter((each) => !text.includes(each))).toEqual([])
})

test('the lecture notes have the notes of every step', () => {
  const lecture = inTeachers.find(({ id }) => id === 'lecture')!
  const { container } = renderWithLesson(lecture.sheet, { index })
  for (const { then } of Object.values(teachersNotes.speakerNotes))
    expect(container.textContent).toContain(toPlainText(then).split('\n')[0])
})

describe('the table of handouts', () => {
  const files = { answers, teachersNotes }
  const source = emptySource({
    file: (name) =>
      Promise.resolve(
        name === 'answers' || name === 'teachersNotes' ? { text: JSON.stringify(files[name]) } : { problem: 'missing' },
      ),
  })

  test('shows what is ticked, and prints it under its name', async () => {
    const print = vi.fn()
    renderWithLesson(<HandoutsPart map={<svg />} />, { index, effects: { source, print } })
    expect(screen.getByRole('button', { name: 'Print' })).toBeDisabled()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Strip of days' }))
    const preview = screen.getByRole('group', { name: 'Preview: Pupils’ sheets' })
    expect(within(preview).getByRole('article', { name: 'Strip of days' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Print 1 handout' }))
    expect(print).toHaveBeenCalledWith(`${realLesson().shortTitle}: Strip of days`)
  })

  test('never has a pupil’s sheet and a teacher’s paper together', async () => {
    renderWithLesson(<HandoutsPart map={<svg />} />, { index, effects: { source } })
    for (const box of screen.getAllByRole('checkbox').slice(0, 3)) await userEvent.click(box)
    expect(screen.getAllByRole('article')).toHaveLength(3)
    await userEvent.click(screen.getByRole('radio', { name: 'Teacher’s papers' }))
    expect(screen.queryAllByRole('article')).toEqual([])
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Key' }))
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('article', { name: 'Key' })).toHaveTextContent('For the teacher only')
  })
})
