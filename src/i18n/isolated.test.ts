import { expect, test } from 'vitest'
import { createWords } from './words.ts'

const NAME = 'שלום (1950)'
const KEPT_APART = `\u2068${NAME}\u2069`

test('a name that runs from right to left is kept apart from the sentence it stands in', () => {
  const words = createWords('en', { documentLabel: NAME, document: NAME, receiver: NAME })
  expect(words.search.nothing(NAME)).toContain(`“${KEPT_APART}”`)
  expect(words.formats.list([NAME, 'Orsa'])).toBe(`${KEPT_APART} and Orsa`)
  expect(words.frame.skipTo.document).toBe(`Skip to ${KEPT_APART}`)
  expect(words.frame.linkProblems([{ parameter: 'select', value: NAME, problem: 'unknown-value' }])).toContain(
    KEPT_APART,
  )
})

test('what runs as the sentence does, in whatever script, stands in it as it is', () => {
  const { search } = createWords('en')
  for (const name of ['원산', '元山', 'Вонсан', 'Wonsan']) expect(search.nothing(name)).toContain(`“${name}”`)
})
