import { expect, test } from 'vitest'
import { NO_INSETS, insetsOf, addInsets, toFreeMiddle } from './insets.ts'

const PANE = { top: 100, right: 1000, bottom: 600, left: 200 }
const box = (left: number, top: number, right: number, bottom: number) => ({ top, right, bottom, left })

test.each([
  ['a card over the right edge', box(650, 100, 1000, 600), { ...NO_INSETS, right: 350 }],
  ['a card that reaches beyond the pane', box(650, 100, 1000, 900), { ...NO_INSETS, right: 350 }],
  ['a sheet from below', box(200, 400, 1000, 700), { ...NO_INSETS, bottom: 200 }],
  ['a list at the left', box(210, 156, 340, 400), { ...NO_INSETS, left: 140 }],
  ['a line in the upper left corner', box(210, 110, 430, 150), { ...NO_INSETS, top: 50 }],
  ['buttons in the lower right corner', box(860, 562, 990, 590), { ...NO_INSETS, bottom: 38 }],
  ['what lies beside the pane', box(1000, 100, 1300, 600), NO_INSETS],
  ['what is not drawn', box(0, 0, 0, 0), NO_INSETS],
  ['what has no size where the pane is', box(300, 300, 300, 300), NO_INSETS],
])('%s counts on the side from which it takes least', (_, cover, insets) => {
  expect(insetsOf(PANE, [cover])).toEqual(insets)
})

test('a cover that says its side counts there', () => {
  const list = box(700, 156, 990, 250)
  expect(insetsOf(PANE, [list])).toEqual({ ...NO_INSETS, top: 150 })
  expect(insetsOf(PANE, [{ ...list, side: 'right' }])).toEqual({ ...NO_INSETS, right: 300 })
})

test('of several covers on one side the deepest counts, and sides add up', () => {
  const card = box(650, 100, 1000, 600)
  const all = insetsOf(PANE, [card, box(800, 100, 1000, 600), box(210, 110, 430, 150)])
  expect(all).toEqual({ top: 50, right: 350, bottom: 0, left: 0 })
  expect(addInsets(all, { ...NO_INSETS, right: 10 })).toEqual({ ...all, right: 360 })
})

test('a pane that is not drawn has nothing over it', () => {
  expect(insetsOf(NO_INSETS, [box(0, 0, 300, 300)])).toEqual(NO_INSETS)
})

test('the middle of what is left free lies away from what is covered', () => {
  expect(toFreeMiddle(NO_INSETS)).toEqual({ x: 0, y: 0 })
  expect(toFreeMiddle({ top: 50, right: 350, bottom: 0, left: 0 })).toEqual({ x: -175, y: 25 })
})
