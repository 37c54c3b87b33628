// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { timelineItem } from '#tests/support/timeline-item.ts'
import { type ItemDrawing, classesOf, drawItem, signatureOf } from './item-element.ts'
import type { TimelineItem } from './timeline-scene.ts'

const item = timelineItem('a', { from: 1, label: 'A <b>headline</b>' })
const box = { left: 0, right: 90, top: -4, bottom: 13 }
const drawing = (more: Partial<TimelineItem> = {}, chosenSeal: number | null = null): ItemDrawing => ({
  item: { ...item, ...more },
  placed: { top: 13, height: 9, label: { side: 'after', form: 'full', lines: 1, offset: 0, box }, boxes: [] },
  shift: 0,
  chosenSeal,
})

test('a headline is text, never markup', () => {
  const sign = drawItem(drawing())
  expect(sign).toHaveTextContent('A <b>headline</b>')
  expect(sign.querySelector('b')).toBeNull()
})

test('a doubtful date has its sign before the headline', () => {
  expect(drawItem(drawing({ doubtSign: '~' })).textContent).toMatch(/^~ /)
  expect(drawItem(drawing({ toUncertain: true })).textContent).not.toMatch(/^~/)
})

test('a seal stands in place of the mark of a single day, and on the bar of several', () => {
  const marks = (more: Partial<TimelineItem>) => drawItem(drawing(more)).querySelectorAll('.strip-mark').length
  expect([marks({}), marks({ seals: [3] }), marks({ seals: [3], to: 4 })]).toEqual([1, 0, 1])
})

test('the seals of the chosen recommendation stand out among their neighbours', () => {
  const seals = [...drawItem(drawing({ seals: [1, 3] }, 3)).querySelectorAll('.seal')]
  expect(seals.map((seal) => [seal.textContent, seal.classList.contains('seal-chosen')])).toEqual([
    ['1', false],
    ['3', true],
  ])
})

test('what differs in its picture differs in its signature, and nothing else does', () => {
  expect(signatureOf(drawing({}, 3))).toBe(signatureOf(drawing({}, 4)))
  expect(signatureOf(drawing({ seals: [3] }, 3))).not.toBe(signatureOf(drawing({ seals: [3] }, 4)))
  expect(signatureOf(drawing())).not.toBe(signatureOf(drawing({ status: 'later' })))
})

test('each state has a class of its own', () => {
  const classes = classesOf(drawing({ status: 'later', disputed: true, fromUncertain: true, selected: true })).split(
    ' ',
  )
  expect(classes).toEqual(
    expect.arrayContaining(['strip-later', 'strip-disputed', 'strip-from-fades', 'strip-selected', 'strip-point']),
  )
})
