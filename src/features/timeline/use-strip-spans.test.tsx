// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import type { AppState } from '#src/state/app-state.ts'
import type { TimelineEvents, TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TINY_DIRECTORY, answersFrom } from '#tests/support/tiny-lesson.ts'
import { TimelineView } from './timeline-view.tsx'

const text = await answersFrom(TINY_DIRECTORY)
const day = (iso: string) => parseIsoDay(iso)!

// it comes by import(), which takes its time in a test
beforeAll(() => import('./strip-spans.tsx'))

async function draw(patch: Partial<AppState> = {}) {
  const scenes: TimelineScene[] = []
  let told: TimelineEvents | null = null
  const { session } = renderWithLesson(
    <TimelineView
      create={(_host, events, first) => {
        told = events
        scenes.push(first)
        return { render: (scene) => scenes.push(scene), destroy: () => undefined }
      }}
    />,
    {
      patch: { mode: 'study', task: 'task:span-a-week', ...patch },
      effects: { source: emptySource({ file: () => Promise.resolve({ text }) }) },
    },
  )
  if (patch.task !== null && patch.mode === undefined) await screen.findAllByRole('slider', { name: /How long/ })
  const drawn = () => session.store.getState().workbook.answers[0]?.first.content
  return { session, spans: () => scenes.at(-1)!.spans, told: () => told!, drawn }
}
const end = (which: string) => screen.getByRole('slider', { name: `How long the fort may hold: ${which}` })

test('outside its exercise the strip draws no spans', async () => {
  expect((await draw({ task: null })).spans()).toEqual([])
  expect((await draw({ mode: 'read' })).spans()).toEqual([])
})

test('an end that is dragged on the strip is written into the answer that the form writes', async () => {
  const { spans, told, drawn, session } = await draw()
  expect(spans()).toMatchObject([{ id: 'a-week', isMovable: true, from: day('1921-03-09'), to: day('1921-03-09') }])
  act(() => told().onSpan?.('a-week', 'to', day('1921-03-16')))
  expect(drawn()).toMatchObject({ spans: [{ id: 'a-week', from: day('1921-03-09'), to: day('1921-03-16') }] })
  expect(spans()[0]?.label).toBe('How long the fort may hold: 9 Mar – 16 March 1921, 7 days')
  // what the form writes comes to the strip
  const { id, task } = session.store.getState().workbook.answers[0]!
  const content = { spans: [{ id: 'a-week', from: 0, to: 3, end: 'open' as const }], replies: [] }
  act(() => {
    session.actions.putAnswer({ id, task, kind: 'span', content, sure: null }, '2020-02-02T02:02:03.000Z')
  })
  expect(spans()).toMatchObject([{ from: 0, to: 3, end: 'open' }])
})

test('its ends are sliders: arrows move one by a day, page keys by thirty, and the strip marks it', async () => {
  const { spans, drawn } = await draw()
  act(() => {
    end('to').focus()
  })
  expect(spans()[0]?.held).toBe('to')
  await userEvent.keyboard('{ArrowRight}{PageUp}')
  expect(end('to')).toHaveAttribute('aria-valuetext', '9 April 1921')
  expect(drawn()).toMatchObject({ spans: [{ from: day('1921-03-09'), to: day('1921-04-09') }] })
  fireEvent.blur(end('to'))
  expect(spans()[0]?.held).toBeNull()
})

test('once it is locked in nothing can be moved, and the span of the sources stands below', async () => {
  const { session, spans, told, drawn } = await draw()
  act(() => told().onSpan?.('a-week', 'to', day('1921-03-12')))
  const { id } = session.store.getState().workbook.answers[0]!
  act(() => {
    session.actions.lockIn(id, '2020-02-02T02:02:04.000Z')
  })
  expect(screen.queryByRole('slider', { name: /How long/ })).toBeNull()
  await waitFor(() => {
    expect(spans()).toMatchObject([
      { to: day('1921-03-12'), isMovable: false },
      { to: day('1921-03-16'), isMovable: false, label: expect.stringContaining('The sources: ') as unknown },
    ])
  })
  act(() => told().onSpan?.('a-week', 'to', day('1921-03-20')))
  expect(drawn()).toMatchObject({ spans: [{ to: day('1921-03-12') }] })
})

test('a link that keeps the answers back keeps them off the strip too', async () => {
  const { session, spans, told } = await draw({ answers: 'off' })
  act(() => told().onSpan?.('a-week', 'to', day('1921-03-12')))
  act(() => {
    session.actions.lockIn(session.store.getState().workbook.answers[0]!.id, '2020-02-02T02:02:04.000Z')
  })
  expect(spans()).toHaveLength(1)
})
