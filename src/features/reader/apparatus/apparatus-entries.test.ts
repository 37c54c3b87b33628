import { expect, test } from 'vitest'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { toApparatus, toLetter } from './apparatus-entries.ts'

test('changes are lettered through the whole document, in its order', () => {
  const { changes } = toApparatus(documentLesson().passages)
  expect(changes.map(({ letter, passage }) => `${letter} ${passage}`)).toEqual([
    'a passage:greeting',
    'b passage:rec-1',
    'c passage:rec-1',
  ])
})

test('queries are numbered apart from changes', () => {
  const { queries } = toApparatus(documentLesson().passages)
  expect(queries).toEqual([{ number: 1, passage: 'passage:end', text: 'The number may be 5.' }])
})

test('after z come aa and ab, as a list counts', () => {
  expect([0, 25, 26, 27, 701, 702].map(toLetter)).toEqual(['a', 'z', 'aa', 'ab', 'zz', 'aaa'])
})
