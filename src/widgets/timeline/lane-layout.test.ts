import { describe, expect, test } from 'vitest'
import { toTimelineItems } from '#src/features/timeline/timeline-scene-from.ts'
import { createOutlook } from '#src/lesson/outlook.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { timelineItem } from '#tests/support/timeline-item.ts'
import { findAt, layOutLane } from './lane-layout.ts'
import { type LaneBox, LINE, type DayScale } from './lane-signs.ts'
import type { TimelineItem } from './timeline-scene.ts'
import { words } from '#tests/support/english.ts'

const item = (name: string, from: number, more: Partial<TimelineItem> = {}) =>
  timelineItem(name, { from, to: from, label: 'Ten letters', ...more })
const scale = (perDay: number, width: number, first = 0): DayScale => ({
  x: (day) => (day - first) * perDay,
  width,
  measure: (text) => text.length * 6,
})
const overlapping = (a: LaneBox, b: LaneBox) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

describe('a lane', () => {
  test('writes the headline of an important event beside its mark', () => {
    const { places } = layOutLane([item('a', 10)], scale(20, 600))
    expect(places.get('event:a')).toMatchObject({ top: 0, label: 'left' })
  })

  test('gives two events of one day a row each', () => {
    const { places, height } = layOutLane([item('a', 10), item('b', 10)], scale(20, 600))
    expect(new Set([...places.values()].map(({ top }) => top)).size).toBe(2)
    expect(height).toBe(2 * LINE)
  })

  test('writes a headline on the side that has room', () => {
    const near = (day: number) => layOutLane([item('a', day)], scale(20, 600)).places.get('event:a')?.label
    expect([near(0), near(29)]).toEqual(['right', 'left'])
  })

  test('writes a headline of the second rank only where it costs no row', () => {
    const crowd = [item('a', 10), item('b', 11, { importance: 2, label: 'A far longer headline, of forty letters' })]
    const alone = layOutLane([crowd[1]!], scale(20, 500)).places.get('event:b')
    const crowded = layOutLane(crowd, scale(20, 300))
    expect(alone?.label).not.toBeNull()
    expect(crowded.places.get('event:b')?.label).toBeNull()
    expect(crowded.height).toBe(LINE)
  })

  test('keeps silent about what is later, and about the third rank, until it is lit', () => {
    const quiet = [item('later', 5, { status: 'later' }), item('small', 20, { importance: 3 })]
    const labels = (items: readonly TimelineItem[]) =>
      [...layOutLane(items, scale(20, 900)).places.values()].map(({ label }) => label !== null)
    expect(labels(quiet)).toEqual([false, false])
    expect(labels(quiet.map((each) => ({ ...each, lit: true })))).toEqual([true, true])
  })

  test('has no headline for what lies outside the view', () => {
    const { places } = layOutLane([item('before', -8), item('after', 80)], scale(20, 600))
    expect([...places.values()].map(({ label }) => label)).toEqual([null, null])
  })

  test('lets the headline of the chosen event lie over its neighbours rather than be lost', () => {
    const row = Array.from({ length: 30 }, (_, day) => item(`a${day}`, day, { importance: 2 }))
    const chosen = row.map((each, day) => (day === 15 ? { ...each, selected: true } : each))
    expect(layOutLane(row, scale(20, 600)).places.get('event:a15')).toMatchObject({ label: null, over: false })
    expect(layOutLane(chosen, scale(20, 600)).places.get('event:a15')).toMatchObject({ over: true })
  })
})

describe('the pointer', () => {
  const layout = layOutLane(
    [item('a', 10, { importance: 2, label: '' }), item('b', 12, { importance: 2, label: '' })],
    scale(20, 600),
  )

  test('meets a mark of twelve pixels within twenty-four', () => {
    expect(findAt(layout, 210 - 12, 6)).toBe('event:a')
    expect(findAt(layout, 210 - 30, 6)).toBeNull()
  })

  test('meets the nearer of two neighbours', () => {
    const close = layOutLane([item('a', 10, { importance: 3 }), item('b', 11, { importance: 3 })], scale(14, 600))
    expect([findAt(close, 152, 3), findAt(close, 156, 3)]).toEqual(['event:a', 'event:b'])
  })
})

describe('the real lesson', () => {
  const index = realIndex()
  const { lanes, firstView, documentDay } = index.lesson
  const outlook = createOutlook(index, { asOf: documentDay, later: 'show', knowledge: 'all' })
  const layOut = (width: number, chosen: TimelineItem['id'] | null) => {
    const lit = chosen === null ? new Set<never>() : index.litBy(chosen)
    const items = toTimelineItems(index, { selected: chosen, lit, outlook, lanes: null }, words)
    const days = scale(width / (firstView.to + 1 - firstView.from), width, firstView.from)
    return lanes.map(({ id }) => {
      const inLane = items.filter((each) => each.lane === id)
      return { items: inLane, layout: layOutLane(inLane, days) }
    })
  }

  test.each([480, 768, 880, 1160, 1480])('no sign and no headline meets another at %d pixels', (width) => {
    for (const { layout } of layOut(width, null)) {
      const boxes = [...layout.places].flatMap(([id, { boxes }]) => boxes.map((box) => ({ id, box })))
      const clashes = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.id !== b.id && overlapping(a.box, b.box))
          .map((b) => [a.id, b.id]),
      )
      expect(clashes).toEqual([])
    }
  })

  test.each([768, 1160])('every important event in view that has begun is headed at %d pixels', (width) => {
    const silent = layOut(width, null).flatMap(({ items, layout }) =>
      items.filter(
        (each) =>
          each.importance === 1 &&
          each.status !== 'later' &&
          each.to >= firstView.from &&
          layout.places.get(each.id)?.label === null,
      ),
    )
    expect(silent.map(({ label }) => label)).toEqual([])
  })

  test('choosing an event moves no sign', () => {
    const tops = (chosen: TimelineItem['id'] | null) =>
      layOut(880, chosen).map(({ layout }) => [...layout.places].map(([id, { top }]) => `${id} ${top}`).sort())
    expect(tops(index.lesson.events[30]!.id)).toEqual(tops(null))
  })

  test('six lanes stay within three hundred pixels', () => {
    const height = layOut(768, null).reduce((sum, { layout }) => sum + layout.height, 0)
    expect(height).toBeLessThanOrEqual(300)
  })
})
