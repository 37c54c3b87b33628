// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test, vi } from 'vitest'
import type { Answer, AnswerKind, Contents, AnswerableId } from '#src/domain/workbook/answer.ts'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import { SessionProvider } from '#src/features/session.tsx'
import { toAnnotationCollection } from '#src/lesson/workbook/annotations.ts'
import { anyAnswer } from '#tests/support/any-answer.ts'
import { wordsOf } from '#tests/support/english.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { ClassAnswersPart } from './class-answers-part.tsx'
import { tally } from './tally.ts'
import { toCsv } from './to-csv.ts'

const index = realIndex()
const { lesson } = index
const words = wordsOf(lesson)
const prediction = lesson.predictions[0]!
const vote = lesson.votes[0]!
const question = lesson.questions[0]!

let made = 0
function answerTo<K extends AnswerKind>(task: AnswerableId, kind: K, first: Contents[K], second?: Contents[K]): Answer {
  const at = '2026-01-02T03:04:05.000Z'
  const attempt = (content: Contents[K]) => ({ content, sure: 'fairly', reason: '', at })
  return {
    id: `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
    task,
    kind,
    first: attempt(first),
    second: second === undefined ? null : attempt(second),
    locked: at,
    created: at,
    modified: at,
  } as unknown as Answer
}

const fileOf = (name: string, answers: readonly Answer[]) =>
  new File([JSON.stringify(toAnnotationCollection({ ...EMPTY_WORKBOOK, answers }, index))], name)

const [a, b] = prediction.options.map(({ id }) => id) as [string, string]

/**
 * Pupil n: all foretell the first option; every third moves to the second; each votes for one of the options in turn.
 */
const pupil = (n: number) =>
  fileOf(`pupil-${n}.jsonld`, [
    answerTo(`prediction:${prediction.id}`, 'predict', { option: a }, n % 3 === 0 ? { option: b } : { option: a }),
    answerTo(`vote:${vote.id}`, 'vote', {
      hands: vote.options.map(({ id }, at) => ({ option: id, count: at === n % vote.options.length ? 1 : 0 })),
    }),
    answerTo(`question:${question.id}`, 'open', { text: `Thought of pupil ${n}.`, evidence: [] }),
  ])

const whole = await pupil(99).text()
const damaged = [
  new File([whole.slice(0, whole.length / 2)], 'cut-short.jsonld'),
  new File([''], 'empty.jsonld'),
  new File(['<!doctype html><title>Log in</title>'], 'login-page.jsonld'),
  new File(['{"homework":"another program’s"}'], 'other-program.json'),
  new File(['['.repeat(5000)], 'bottomless.json'),
]
const files = [...Array.from({ length: 25 }, (_, n) => pupil(n)), ...damaged]

async function openAll(download = vi.fn()) {
  const shown = renderWithLesson(<ClassAnswersPart />, { index, effects: { download } })
  await userEvent.upload(screen.getByLabelText(/^Open pupils’ files/), files)
  await screen.findByText('25 of 30 files read; the others are named below.')
  return { ...shown, download }
}

describe('thirty files, five of them damaged', () => {
  test('the damaged ones are named, each with what is wrong with it', async () => {
    await openAll()
    const named = within(screen.getByRole('list', { name: 'Files that could not be read' })).getAllByRole('listitem')
    expect(named.map((item) => item.textContent)).toEqual([
      'cut-short.jsonld is damaged or cut short.',
      'empty.jsonld is damaged or cut short.',
      'login-page.jsonld is damaged or cut short.',
      'other-program.json holds no notes and no answers.',
      'bottomless.json is damaged: it is nested too deeply.',
    ])
  })

  test('first and second answers of all the others are counted, and who moved is named', async () => {
    await openAll()
    const table = screen.getByRole('table', { name: prediction.prompt })
    const row = (name: string) =>
      within(within(table).getByRole('row', { name: new RegExp(`^${escape(name)}`) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    expect(row(prediction.options[0]!.text)).toEqual(['25', '16'])
    expect(row(prediction.options[1]!.text)).toEqual(['0', '9'])
    const moved = within(screen.getByRole('list', { name: 'Who moved' })).getAllByRole('listitem')
    expect(moved).toHaveLength(9)
    expect(moved[0]).toHaveTextContent(`pupil-0.jsonld moved from “${prediction.options[0]!.text}” to`)
    const votes = screen.getByRole('table', { name: vote.question })
    expect(
      within(votes)
        .getAllByRole('cell')
        .filter((cell) => /^[89]$/.test(cell.textContent)),
    ).toHaveLength(3)
  })

  test('stay open while a step is looked at, and are forgotten when they are closed', async () => {
    const { session, unmount } = await openAll()
    const comeBack = () =>
      render(
        <SessionProvider value={session}>
          <ClassAnswersPart />
        </SessionProvider>,
      )
    unmount()
    const again = comeBack()
    expect(screen.getByRole('table', { name: prediction.prompt })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Close all files' }))
    again.unmount()
    comeBack()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('what was written stands under its question', async () => {
    await openAll()
    expect(screen.getByRole('heading', { name: question.prompt })).toBeInTheDocument()
    expect(screen.getAllByText(/^Thought of pupil \d+\.$/)).toHaveLength(25)
  })

  test('the table for a spreadsheet has a line for each answer', async () => {
    const { download } = await openAll()
    await userEvent.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }))
    const [name, type, csv] = download.mock.calls[0] as [string, string, string]
    expect([name, type]).toEqual([`${lesson.id}-class-answers.csv`, 'text/csv'])
    // 25 × (two attempts at the prediction, a vote, a text), and the head
    expect(Papa.parse(csv.slice(1)).data).toHaveLength(25 * 4 + 1)
  })

  test('a file that is opened again is not counted twice', async () => {
    await openAll()
    await userEvent.upload(screen.getByLabelText(/^Open pupils’ files/), [pupil(3)])
    expect(screen.getAllByText(/^Thought of pupil \d+\.$/)).toHaveLength(25)
  })
})

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test.each(['=1+1', '@SUM(A1)', '+1', '-1', '\tcmd', '\r=1', '=HYPERLINK("http://evil.example","x")'])(
  'a cell that begins like a formula is not one in a spreadsheet: %j',
  (text) => {
    const written = answerTo(`question:${question.id}`, 'open', { text, evidence: [] })
    const csv = toCsv([{ name: '=file.json', workbook: { ...EMPTY_WORKBOOK, answers: [written] } }], lesson, words)
    const cells = Papa.parse<string[]>(csv.slice(1)).data.flat()
    expect(cells.some((cell) => /^[=@+\-\t\r]/.test(cell))).toBe(false)
    expect(cells).toContain(`'${text}`)
    expect(cells).toContain("'=file.json")
  },
)

test('answers of every kind can be counted and written down, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer(lesson), { maxLength: 6 }), (answers) => {
      const class_ = [{ name: 'a', workbook: { ...EMPTY_WORKBOOK, answers } }]
      const { choices, writings } = tally(class_)
      for (const { counts } of choices) expect(counts.size).toBeGreaterThan(0)
      for (const { texts } of writings) expect(texts.length).toBeGreaterThan(0)
      expect(toCsv(class_, lesson, words).split('\n').length).toBeGreaterThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})
