// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import type { TaskKind } from '#src/domain/task.ts'
import type { Answers } from '#src/domain/answers.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { annotationsIn, readingOf, toAnnotationCollection } from '#src/lesson/workbook/annotations.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TINY_DIRECTORY, answersFrom, tinyIndex, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { Exercise } from './exercise.tsx'

const text = await answersFrom(TINY_DIRECTORY)
const { tasks: editors } = JSON.parse(text) as Answers
const choose = (name: string | RegExp, at = 0) => userEvent.click(screen.getAllByRole('radio', { name })[at]!)
const type = (name: string | RegExp, words: string) => userEvent.type(screen.getByRole('textbox', { name }), words)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function quote(passage: string, words: string) {
  await userEvent.click(screen.getAllByText(/^Add words of/)[0]!)
  await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Passage' })[0]!, passage)
  await userEvent.type(screen.getAllByRole('textbox', { name: 'Words, letter by letter' })[0]!, words)
  await userEvent.click(screen.getAllByRole('button', { name: 'Use as evidence' })[0]!)
}

/** How a learner answers each kind of exercise, and what the workbook then holds of it. */
const KINDS: Readonly<Record<TaskKind, { readonly fill: () => Promise<void>; readonly holds: unknown }>> = {
  cover: {
    fill: async () => {
      await type('Expectation 1', 'Leave the town.')
      await type('What must be saved first?', 'Papers')
      await press('Uncover point 1 of 2')
      await type('Which words say how soon?', 'without delay')
      await press('Uncover point 2 of 2')
      await choose('half foreseen')
    },
    holds: {
      expected: [{ text: 'Leave the town.', outcome: 'half-foreseen' }, { text: '' }, { text: '' }],
      uncovered: [
        { passage: 'passage:rec-1', before: 'Papers', after: 'without delay' },
        { passage: 'passage:rec-2', before: '', after: '' },
      ],
    },
  },
  order: {
    fill: async () => {
      const [, second] = cardsOf()
      await press(`Move up: ${second!.text}`)
      expect(screen.getByText(`${second!.text} Now 1 of ${cardsOf().length}.`)).toBeInTheDocument()
    },
    holds: { undecided: [] },
  },
  place: {
    fill: async () => {
      await choose('a region', 0)
      await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Which one/ }), 'area:area-kell')
      await userEvent.selectOptions(screen.getByRole('combobox', { name: /^How many edges .*\(on: 1\. / }), '0')
      await choose('no single place', 1)
    },
    holds: {
      items: [
        { item: 'recommendation:1', where: { form: 'region', ref: 'area:area-kell' }, edges: 0 },
        { item: 'recommendation:2', where: { form: 'none' } },
      ],
    },
  },
  span: {
    fill: async () => {
      const to = screen.getByLabelText('To', { selector: 'input[type=date]' })
      fireEvent.change(to, { target: { value: '1921-03-16' } })
      expect(screen.getByRole('slider', { name: /^To/ })).toHaveAttribute('aria-valuetext', '16 March 1921')
      await choose('it only begins to be possible there')
      await type('Who was at the fort?', 'A captain')
    },
    holds: {
      spans: [{ id: 'a-week', to: parseIsoDay('1921-03-16'), end: 'open' }],
      replies: [{ id: '0', text: 'A captain' }],
    },
  },
  compare: {
    fill: async () => {
      await choose('agree', 0)
      await choose('differ', 1)
      await choose('one is silent', 2)
      await choose('The answer')
      await type('Your conclusion', 'Half.')
    },
    holds: {
      statements: [
        { id: 'papers', verdict: 'agree' },
        { id: 'pilots', verdict: 'differ' },
        { id: 'fort', verdict: 'silent', silent: 'right' },
      ],
      conclusion: { text: 'Half.' },
    },
  },
  weigh: {
    fill: async () => {
      await choose('undercuts', 0)
      await type(/^Because .*Carts/, 'they came')
      await choose('supports', 1)
    },
    holds: {
      evidence: [
        { id: 'carts', verdict: 'undercuts', reason: 'they came' },
        { id: 'tale', verdict: 'supports', reason: '' },
      ],
    },
  },
  quote: {
    fill: async () => {
      await choose(/How soon/)
      await type('Your answer', 'At once.')
      await quote('passage:rec-1', 'without delay')
    },
    holds: { question: 'how-soon', text: 'At once.', evidence: [{ passage: 'passage:rec-1', exact: 'without delay' }] },
  },
  retrieval: {
    fill: () => choose('The fleet'),
    holds: { choices: [{ item: 'who-got-it', option: 'b' }] },
  },
  exit: {
    fill: async () => {
      await userEvent.click(screen.getAllByRole('checkbox')[0]!)
      await type('Your answer', 'Half of it.')
      await quote('passage:rec-1', 'without delay')
      await choose(/^2\. Shows/)
    },
    holds: { text: 'Half of it.', about: ['recommendation:1'], level: 2, evidence: [{ exact: 'without delay' }] },
  },
}

function cardsOf() {
  const task = tinyLesson().tasks.find((each) => each.kind === 'order')
  return task?.kind === 'order' ? task.cards : []
}

describe.each(Object.entries(KINDS))('an exercise of the kind %s', (kind, { fill, holds }) => {
  const task = tinyLesson().tasks.find((each) => each.kind === kind)!
  const show = () =>
    renderWithLesson(<Exercise task={task} />, {
      effects: { source: emptySource({ file: () => Promise.resolve({ text }) }) },
    })

  it('is a group with its title; it is answered, locked in, told what the sources say, and thought about again', async () => {
    const { session } = show()
    const group = screen.getByRole('group', { name: task.title })
    const view = editors[task.id]!.editorsView
    if (kind !== 'order') {
      await press('Lock in answer')
      expect(session.store.getState().workbook.answers.every(({ locked }) => locked === null)).toBe(true)
    }
    await fill()
    expect(session.store.getState().workbook.answers).toMatchObject([{ task: task.id, first: { content: holds } }])
    expect(within(group).queryByText(view)).toBeNull()
    await press('Lock in answer')
    expect(await within(group).findByText(view)).toBeInTheDocument()
    const [answer] = session.store.getState().workbook.answers
    expect(answer!.locked).not.toBeNull()
    await press('Second thoughts')
    expect(within(group).getAllByRole('heading', { name: 'Second thoughts' })).toHaveLength(1)
    await press('Done')
    expect(session.store.getState().workbook.answers[0]!.first).toEqual(answer!.first)
  })

  it('comes back whole from a file', async () => {
    const { session } = show()
    await fill()
    await press('Lock in answer')
    const index = tinyIndex()
    const { workbook } = session.store.getState()
    const items = annotationsIn(JSON.parse(JSON.stringify(toAnnotationCollection(workbook, index))))!
    const reading = readingOf(items, index, () => false)
    while (reading.next(50) < items.length);
    expect(reading.workbook().answers).toEqual(workbook.answers)
    expect(reading.workbook().unplaced).toEqual([])
  })
})

describe('places of the recommendations, asked for again in a later step', () => {
  const task = tinyLesson().tasks.find(({ kind }) => kind === 'place')!
  const lesson = tinyLesson()
  const tours = lesson.tours.map((tour) => ({
    ...tour,
    steps: tour.steps.map((step) => ({ ...step, tasks: [...step.tasks, task.id] })),
  }))
  const [first] = lesson.tours[0]!.steps
  const position = { id: lesson.tours[0]!.id, path: 'full' as const, step: first!.id }

  it('are locked in as soon as all of them are open, as in an exercise opened by its own address', async () => {
    const { session } = renderWithLesson(<Exercise task={task} />, {
      index: indexLesson({ ...lesson, tours }),
      patch: { tour: position, uncovered: null },
    })
    await KINDS.place.fill()
    await press('Lock in answer')
    const [answer] = session.store.getState().workbook.answers
    expect(answer).toMatchObject({ task: task.id })
    expect(answer?.locked).not.toBeNull()
  })
})
