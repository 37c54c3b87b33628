// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { realIndex } from '#tests/support/real-lesson.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { PrintMap } from './print-map.tsx'

const index = realIndex()

/** A browser that prints when it is told to. */
function printer() {
  let before = () => undefined as unknown
  let after = () => undefined as unknown
  const read = vi.fn(() => Promise.resolve(null))
  const effects = {
    onPrint: (first: () => void, last: () => void) => {
      before = first
      after = last
      return () => undefined
    },
    source: emptySource({ ground: read }),
  }
  return {
    effects,
    read,
    before: () => {
      act(() => void before())
    },
    after: () => {
      act(() => void after())
    },
  }
}

const print = async (patch: Parameters<typeof renderWithLesson>[1] = {}) => {
  const page = printer()
  const rendered = renderWithLesson(<PrintMap />, { index, effects: page.effects, ...patch })
  await waitFor(() => {
    page.before()
    expect(screen.getByRole('figure', { hidden: true })).toBeInTheDocument()
  })
  return { ...page, ...rendered, figure: screen.getByRole('figure', { hidden: true }) }
}

test('there is no map for paper until the page is printed, and none after', async () => {
  const { after, read } = await print()
  expect(read).toHaveBeenCalledTimes(9)
  after()
  expect(screen.queryByRole('figure', { hidden: true })).not.toBeInTheDocument()
})

test('the map on paper has the names that the cable gives, the front and the seals that have a place', async () => {
  const { figure } = await print()
  const drawn = [...figure.querySelectorAll('svg text')].map((text) => text.textContent)
  expect(drawn).toEqual(expect.arrayContaining(['Pyongyang', 'Wonsan', "Ji'an"]))
  expect(figure.querySelectorAll('[data-layer="fronts-line"] path')).not.toHaveLength(0)
  expect([...figure.querySelectorAll('[data-seal]')].map((seal) => seal.textContent)).toEqual(['1', '3', '4', '5', '7'])
})

test('its caption says which map, of which day, what is chosen and left out, how far, and from what', async () => {
  const { figure } = await print({
    patch: { selection: 'place:wonsan', layers: ['fronts', 'places'], later: 'hide' },
  })
  for (const words of [
    index.lesson.title,
    'As known on 12 October 1950.',
    'What came later is left out.',
    'Selected: Wonsan.',
    'Left out: Routes',
    'not on the map: 2 and 6',
    'no fighting contact',
    'SRTM30',
  ]) {
    expect(figure).toHaveTextContent(words)
  }
  expect(screen.getByRole('img', { name: /^Scale/, hidden: true })).toBeInTheDocument()
})
