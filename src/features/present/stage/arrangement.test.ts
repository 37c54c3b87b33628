import { expect, test } from 'vitest'
import { arrangementOf } from './arrangement.ts'

test('a map stands alone, gives room to words beside it, and gives way to a vote', () => {
  expect(arrangementOf('map', 'view')).toEqual({ layout: 'picture', isMapSeen: true })
  expect(arrangementOf('map', 'words')).toEqual({ layout: 'beside', isMapSeen: true })
  expect(arrangementOf('map', 'vote')).toEqual({ layout: 'words', isMapSeen: false })
  expect(arrangementOf('map', 'sources')).toEqual({ layout: 'beside', isMapSeen: true })
})

test('what is as wide as the screen has its words under it', () => {
  expect(arrangementOf('time', 'question').layout).toBe('under')
  expect(arrangementOf('documents', 'words').layout).toBe('under')
  expect(arrangementOf('documents', 'sources').layout).toBe('words')
})

test('a question stands alone once it is put', () => {
  expect(arrangementOf('question', 'words')).toEqual({ layout: 'beside', isMapSeen: true })
  expect(arrangementOf('question', 'question')).toEqual({ layout: 'words', isMapSeen: false })
})

test('a map that is not the picture is not seen', () => {
  for (const emphasis of ['text', 'time', 'documents'] as const)
    expect(arrangementOf(emphasis, 'view').isMapSeen).toBe(false)
})
