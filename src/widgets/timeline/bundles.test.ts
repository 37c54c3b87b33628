import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { timelineItem } from '#tests/support/timeline-item.ts'
import { drawnItems, itemToSelect, noteOf } from './bundles.ts'
import type { TimelineItem, TimelineScene } from './timeline-scene.ts'
import { timelineWords } from '#src/features/timeline/timeline-words.ts'
import { words } from '#tests/support/english.ts'

const FIRST = parseIsoDay('1950-10-01')!
/** Events on consecutive days of a month, as many as asked, round and round. */
const items = (count: number, more: (number: number) => Partial<TimelineItem> = () => ({})): TimelineItem[] =>
  Array.from({ length: count }, (_, number) =>
    timelineItem(`e${number}`, { from: FIRST + (number % 30), label: `Event ${number}`, ...more(number) }),
  )
const scene = (all: TimelineItem[]) =>
  ({
    items: all,
    plan: all,
    frame: { from: FIRST - 100, to: FIRST + 100 },
    words: timelineWords(words, 'all', (id) => `Note of ${id}`),
  }) as unknown as TimelineScene
const visible = (perDay: number, days = 60) => ({ perDay, reach: { from: FIRST - 10, to: FIRST - 10 + days } })

describe('a lesson of up to 150 events', () => {
  test('is drawn as it is, out of sight as well', () => {
    const all = items(150)
    expect(drawnItems(scene(all), visible(20, 3))).toBe(all)
  })
})

describe('a lesson of more events', () => {
  test('shows how many began on each day, lane by lane', () => {
    const all = items(300, (number) => ({ lane: number < 90 ? 'a' : 'b' }))
    const drawn = drawnItems(scene(all), visible(20))
    expect(drawn).toHaveLength(60)
    expect(drawn.filter(({ lane }) => lane === 'a').map(({ members }) => members?.length)).toEqual(Array(30).fill(3))
    expect(drawn[0]).toMatchObject({ from: FIRST, to: FIRST, label: '' })
    expect(noteOf(drawn[0]!, scene(all))).toBe('1 October 1950: 3 events')
  })

  test('loses none of them, whatever the scale', () => {
    const all = items(2000)
    for (const perDay of [40, 20, 12, 5, 2]) {
      const counted = drawnItems(scene(all), visible(perDay)).flatMap(({ members }) => members)
      expect(new Set(counted).size).toBe(2000)
    }
  })

  test('lets days share a number where each is too narrow for its own', () => {
    const all = items(300)
    const drawn = drawnItems(scene(all), visible(4))
    expect(drawn.every(({ from, to }) => (to - from + 1) * 4 >= 15)).toBe(true)
    expect(noteOf(drawn[1]!, scene(all))).toMatch(/^\d+ October 1950 – \d+ October 1950: 40 events$/)
  })

  test('gives a number of three digits more room', () => {
    const widest = (count: number) =>
      Math.max(...drawnItems(scene(items(count)), visible(16)).map(({ from, to }) => to - from))
    expect([widest(2000), widest(3100)]).toEqual([0, 1])
  })

  test('is drawn event by event once few enough are in reach', () => {
    const drawn = drawnItems(scene(items(300)), { perDay: 80, reach: { from: FIRST, to: FIRST + 4 } })
    expect(drawn).toHaveLength(50)
    expect(noteOf(drawn[0]!, scene(items(300)))).toBe('Note of event:e0')
    expect(drawn.every(({ members }) => members === undefined)).toBe(true)
  })

  test('keeps apart what is later than the day one stands on', () => {
    const all = items(300, (number) => ({ status: number % 30 >= 15 ? 'later' : 'known' }))
    const statusOf = new Map(all.map(({ id, status }) => [id, status]))
    for (const { status, members } of drawnItems(scene(all), visible(1))) {
      expect(members?.every((id) => statusOf.get(id) === status)).toBe(true)
    }
  })

  test('shows on a number the seals, the light and the headline of what it stands for', () => {
    const all = items(300, (number) => ({ seals: number < 40 ? [3] : [], lit: number === 31, selected: number === 61 }))
    const drawn = drawnItems(scene(all), visible(20))
    expect(drawn[1]).toMatchObject({ seals: [3], lit: true, selected: true, label: 'Event 61' })
    expect(drawn[2]).toMatchObject({ lit: false, selected: false, label: '' })
  })
})

test('pressing a number again and again chooses one event after the other', () => {
  const [item] = drawnItems(scene(items(300)), visible(20))
  const first = itemToSelect(item!, undefined)
  const second = itemToSelect(item!, first)
  expect([first, second]).toEqual(['event:e0', 'event:e30'])
  expect(itemToSelect(item!, 'event:e270')).toBe('event:e0')
  expect(itemToSelect(items(1)[0]!, 'event:e0')).toBe('event:e0')
})
