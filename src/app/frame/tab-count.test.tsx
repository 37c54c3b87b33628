// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { kindOf } from '#src/domain/ref.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { TabCount } from './tab-count.tsx'

const [place] = tinyLesson().places.map(({ id }) => id)

test('a hidden tab says how many of its things are related to the selection', () => {
  const { session, container } = renderWithLesson(<TabCount id="events" isShown={false} />)
  expect(container).toBeEmptyDOMElement()
  act(() => {
    session.actions.select(place!, 'map')
  })
  const lit = [...session.selectors.lit(session.store.getState())].filter((ref) => kindOf(ref) === 'event')
  expect(lit.length).toBeGreaterThan(0)
  expect(container).toHaveTextContent(`${String(lit.length)} related to your selection`)
  act(() => {
    session.actions.clear()
  })
  expect(container).toBeEmptyDOMElement()
})

test('the tab in front says nothing: what it holds can be seen', () => {
  const { session, container } = renderWithLesson(<TabCount id="events" isShown />)
  act(() => {
    session.actions.select(place!, 'map')
  })
  expect(container).toBeEmptyDOMElement()
})
