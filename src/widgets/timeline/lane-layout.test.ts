import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toTimelinePlan } from '#src/features/timeline/timeline-scene-from.ts'
import { words } from '#tests/support/english.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { timelineItem } from '#tests/support/timeline-item.ts'
import { findAt, layOutLanes } from './lane-layout.ts'
import type { DayScale, LaneBox } from './lane-signs.ts'
import type { TimelineItem } from './timeline-scene.ts'

const LINE = 17
const item = (name: string, from: number, more: Partial<TimelineItem> = {}) =>
  timelineItem(name, { from, to: from, label: 'Ten letters', ...more })
const scale = (perDay: number, width: number, first = 0): DayScale => ({
  x: (day) => (day - first) * perDay,
  width,
  line: LINE,
  measure: (text) => text.length * 6,
})
const FAR = 1_000_000
/** One lane with all the room it wants, and the line of the document out of sight. */
const layOut = (items: readonly TimelineItem[], days: DayScale, { room = FAR, barrier = FAR } = {}) =>
  layOutLanes([{ id: 'lane', items }], days, { room, barrier, middle: 0 }).get('lane')!
const sideOf = (items: readonly TimelineItem[], days: DayScale, name: string, more = {}) =>
  layOut(items, days, more).places.get(`event:${name}`)?.label?.side ?? null

describe('a headline', () => {
  test('stands after its mark, and before it only at the right end', () => {
    expect(sideOf([item('a', 10)], scale(20, 600), 'a')).toBe('after')
    expect(sideOf([item('a', 29)], scale(20, 600), 'a')).toBe('before')
  })

  test('never crosses the line of the document, but begins behind it', () => {
    expect(sideOf([item('a', 10)], scale(20, 600), 'a', { barrier: 250 })).toBeNull()
    expect(sideOf([item('a', 12)], scale(20, 600), 'a', { barrier: 250 })).toBe('after')
  })

  test('stands on two lines where one would be too long', () => {
    const long = item('a', 10, { label: 'A headline of some words' })
    expect(layOut([long], scale(20, 600), { barrier: 320 }).places.get('event:a')?.label).toMatchObject({ lines: 2 })
  })

  test('is short where the full one finds no room, and full where room is left over', () => {
    const words = { label: 'A headline of some words', shortLabel: 'A headline' }
    const formOf = (barrier: number, importance: 1 | 2) =>
      layOut([item('a', 10, { ...words, importance })], scale(20, 600), { barrier, room: LINE + 6 }).places.get(
        'event:a',
      )?.label?.form
    for (const importance of [1, 2] as const) {
      expect(formOf(300, importance)).toBe('short')
      expect(formOf(FAR, importance)).toBe('full')
    }
  })

  test('lets its neighbour stand too, rather than say itself in full', () => {
    const words = { label: 'A headline of some words', shortLabel: 'A headline', importance: 2 as const }
    const { places } = layOut([item('a', 10, words), item('b', 15, words)], scale(20, 600), { room: LINE + 6 })
    expect([...places.values()].map(({ label }) => label?.form)).toEqual(['short', 'full'])
  })

  test('stands in a bar that holds it, and under one that is thin', () => {
    expect(sideOf([item('a', 2, { to: 12 })], scale(20, 600), 'a')).toBe('inside')
    expect(sideOf([item('a', 2, { to: 12, importance: 2 })], scale(20, 600), 'a')).toBe('under')
  })

  test('gives way to a more important one where there is no room for both', () => {
    const both = [item('a', 10, { importance: 2 }), item('b', 10)]
    const side = (name: string) => sideOf(both, scale(20, 600), name, { room: LINE + 16 })
    expect([side('a'), side('b')]).toEqual([null, 'after'])
  })

  test('is not written for what lies outside the view', () => {
    const { places } = layOut([item('before', -8), item('after', 80)], scale(20, 600))
    expect([...places.values()].map(({ label }) => label)).toEqual([null, null])
  })
})

test('choosing a thing, and what is known of it, moves no sign', () => {
  const lane = [item('a', 10), item('b', 10), item('c', 11, { importance: 2 })]
  const changed = lane.map((each) => ({ ...each, selected: true, lit: true, status: 'later' as const }))
  expect(layOut(changed, scale(20, 600))).toEqual(layOut(lane, scale(20, 600)))
})

describe('the pointer', () => {
  const layout = layOut([item('a', 10, { label: '' }), item('b', 12, { label: '' })], scale(20, 600))

  test('meets a mark of eleven pixels within twenty-four', () => {
    expect(findAt(layout, 210 - 11, 8)).toBe('event:a')
    expect(findAt(layout, 210 - 30, 8)).toBeNull()
  })

  test('meets the nearer of two neighbours, and none that is not shown', () => {
    const close = layOut([item('a', 10, { label: '' }), item('b', 11, { label: '' })], scale(14, 600))
    expect([findAt(close, 152, 7), findAt(close, 156, 7)]).toEqual(['event:a', 'event:b'])
    expect(findAt(close, 156, 7, (id) => id !== 'event:b')).toBe('event:a')
  })
})

describe('the real lesson, at any scale and size', () => {
  const { lanes, frame, documentDay } = realIndex().lesson
  const plan = toTimelinePlan(realIndex(), words)
  const inLanes = lanes.map(({ id }) => ({ id, items: plan.filter(({ lane }) => lane === id) }))
  const strip = fc
    .record({
      from: fc.integer({ min: frame.from, max: frame.to - 6 }),
      days: fc.integer({ min: 5, max: frame.to - frame.from + 1 }),
      width: fc.integer({ min: 400, max: 1800 }),
      room: fc.integer({ min: 150, max: 900 }),
    })
    .map(({ from, days, width, room }) => {
      const now = scale(width / days, width, from)
      const barrier = now.x(documentDay + 0.5)
      return { now, room, barrier, laidOut: layOutLanes(inLanes, now, { room, barrier, middle: documentDay }) }
    })
  const meets = (a: LaneBox, b: LaneBox) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

  test('no headline meets another, or another event’s mark, or the line of the document', () => {
    fc.assert(
      fc.property(strip, ({ laidOut, barrier }) => {
        for (const { places } of laidOut.values()) {
          const all = [...places.values()]
          for (const each of all) {
            const text = each.label === null ? undefined : each.boxes.at(-1)
            if (text === undefined) continue
            expect(text.left < barrier && text.right - 5 > barrier).toBe(false)
            for (const other of all) {
              if (other !== each) expect(other.boxes.some((box) => meets(text, box))).toBe(false)
            }
          }
        }
      }),
      { numRuns: 60, seed: 12 },
    )
  })

  test('every lane is in sight with every mark, where a line for each is to be had', () => {
    fc.assert(
      fc.property(strip, ({ laidOut, room }) => {
        const heights = [...laidOut.values()].map(({ height }) => height)
        expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room)
        expect([...laidOut.values()].reduce((sum, { places }) => sum + places.size, 0)).toBe(plan.length)
        for (const { places, height } of laidOut.values()) {
          for (const { boxes } of places.values())
            expect(Math.max(...boxes.map((box) => box.bottom))).toBeLessThanOrEqual(height)
        }
      }),
      { numRuns: 60, seed: 13 },
    )
  })

  test('the epilogue has words', () => {
    const now = scale(850 / 90, 850, documentDay + 22)
    const laidOut = layOutLanes(inLanes, now, { room: 274, barrier: now.x(documentDay + 0.5), middle: documentDay })
    const headlines = [...laidOut.values()].flatMap(({ places }) => [...places.values()].filter(({ label }) => label))
    expect(headlines.length).toBeGreaterThanOrEqual(8)
  })
})
