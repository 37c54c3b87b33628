import { expect, test } from 'vitest'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { spellingsOf } from './spellings.ts'

test('the hint names the languages of the lesson and one place of the document in all of them', () => {
  const { languages, example } = spellingsOf(realLesson())
  expect(languages).toEqual(['en', 'ko', 'zh', 'ru'])
  for (const script of [/\p{Script=Hangul}/u, /\p{Script=Han}/u, /\p{Script=Cyrillic}/u]) {
    expect(example.join(' ')).toMatch(script)
  }
  expect(spellingsOf(tinyLesson()).example[0]).toBe('Orsa Town')
})

test('a lesson without names in other scripts promises nothing', () => {
  const places = tinyLesson().places.map((place) => ({ ...place, names: [] }))
  expect(spellingsOf({ language: 'en', places })).toEqual({ languages: [], example: [] })
})
