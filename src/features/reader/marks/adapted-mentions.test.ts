import { expect, test } from 'vitest'
import type { Mention } from '#src/domain/document.ts'
import { gapsInAdapted, mentionsInAdapted } from './adapted-mentions.ts'

const mention = (phrase: string, name: string): Mention => ({ start: 0, end: 1, phrase, ref: `place:${name}` })
const marked = (adapted: string, mentions: readonly Mention[]) =>
  mentionsInAdapted({ adapted, mentions }, ({ ref }) => ref.slice('place:'.length)).map(
    ({ start, end, phrase }) => `${adapted.slice(0, start)}[${phrase}]${adapted.slice(end)}`,
  )

test('what the simpler wording still names is marked, by the phrase of the reading or by the name in the lesson', () => {
  expect(marked('Leave Alder.', [mention('Alder', 'x')])).toEqual(['Leave [Alder].'])
  expect(marked('Leave Alder.', [mention('the leaving of Alder', 'Alder')])).toEqual(['Leave [Alder].'])
})

test('a part of a word is no name, and no words are marked twice', () => {
  expect(marked('We recommended it.', [mention('recommend', 'x')])).toEqual([])
  expect(marked('Alder and Alder', [mention('Alder', 'x'), mention('Alder', 'y'), mention('Alder', 'z')])).toEqual([
    '[Alder] and Alder',
    'Alder and [Alder]',
  ])
})

test('every sign of something left out is found', () => {
  expect(gapsInAdapted({ adapted: '[…] a […].' })).toEqual([
    { start: 0, end: 3 },
    { start: 6, end: 9 },
  ])
  expect(gapsInAdapted({ adapted: 'all' })).toEqual([])
})
