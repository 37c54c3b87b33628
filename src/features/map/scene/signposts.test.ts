import { expect, test } from 'vitest'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { signpostsOf } from './signposts.ts'

const named = (posts: readonly { readonly name: string }[]) => posts.map((post) => post.name)

test('points to places off the map and to no others', () => {
  const { west, east } = signpostsOf(tinyLesson())
  expect(named([...west, ...east])).toEqual(['Vantor'])
})

test('measures from the middle of the map where no seal stands at a place', () => {
  expect(signpostsOf(tinyLesson()).from).toBeNull()
})

test('reaches every far-off place of the real lesson, each on its side, from north to south', () => {
  const { from, west, east } = signpostsOf(realLesson())
  expect(from).toBe('Pyongyang')
  expect(named(west)).toEqual(expect.arrayContaining(['Moscow', 'Sochi', 'Beijing']))
  expect(named(east)).toEqual(expect.arrayContaining(['Tokyo', 'Washington']))
  expect(named(west).indexOf('Moscow')).toBeLessThan(named(west).indexOf('Beijing'))
})

test('gives distances as a traveller would', () => {
  const moscow = signpostsOf(realLesson()).west.find((post) => post.name === 'Moscow')
  expect(moscow?.kilometres).toBe(6400)
})
