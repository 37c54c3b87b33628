// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { toTimelinePlan, toTimelineScene } from '#src/features/timeline/timeline-scene-from.ts'
import { stripItems } from '#tests/support/strip-items.ts'
import { DAYS, index, outlookOn } from '#tests/support/horizon-of-lesson.ts'
import { words } from '#tests/support/english.ts'
import { createStripPicture } from './strip-picture.ts'

const { frame, firstView, lanes } = index.lesson
const plan = toTimelinePlan(index, words)
const perDay = 17.6
const scale = {
  x: (day: number) => (day - firstView.from) * perDay,
  width: 860,
  line: 17,
  measure: (text: string) => text.length * 6,
}

function sceneOn(asOf: number) {
  const outlook = outlookOn(asOf)
  const items = stripItems(index, { selected: null, lit: new Set(), outlook, lanes: null }, words)
  const still = { window: null, lanes: null, selected: null, spans: [], turningPoints: [], corner: 0 }
  return toTimelineScene(index, { items, plan }, { ...still, outlook, view: firstView, motion: 'jump' }, words)
}

test('no lane and no sign moves between any two days, though later things come as the days pass', () => {
  const picture = createStripPicture(frame)
  const shown: ReadonlySet<string>[] = []
  for (const asOf of DAYS) {
    picture.show(sceneOn(asOf), scale, { reach: firstView, perDay, room: 280, typeKey: '' })
    const placesIn = (lane: string) =>
      [...picture.elementOf(lane).querySelectorAll<HTMLElement>('.strip-item > .strip-sign')].map(
        ({ style, parentElement }) =>
          [lane, picture.layoutOf(lane)?.height, parentElement?.style.left, style.top].join(' '),
      )
    shown.push(new Set(lanes.flatMap(({ id }) => placesIn(id))))
  }
  const last = shown.at(-1)!
  expect(last.size).toBeGreaterThan(60)
  expect(new Set(shown.map(({ size }) => size)).size).toBeGreaterThan(10)
  for (const places of shown) expect([...places].filter((place) => !last.has(place))).toEqual([])
})

test('at every zoom a headline follows its mark, also where it ends just before the line of the document', () => {
  const widest = 7 * scale.line
  const scene = sceneOn(frame.to)
  const strays: string[] = []
  for (let zoom = 8; zoom < 60; zoom += 0.5) {
    const picture = createStripPicture(frame)
    const zoomed = { ...scale, x: (day: number) => (day - firstView.from) * zoom, width: 48 * zoom }
    picture.show(scene, zoomed, { reach: firstView, perDay: zoom, room: 400, typeKey: '' })
    for (const { id } of lanes) {
      for (const { style, textContent } of picture.elementOf(id).querySelectorAll<HTMLElement>('.strip-label')) {
        const away = Number(/\+ (-?[\d.]+)px/.exec(style.left)?.[1] ?? 0)
        if (style.left.includes('100%') && away > widest) strays.push(`${zoom}: ${textContent} ${away}`)
      }
    }
  }
  expect(strays).toEqual([])
})

test('a headline along a bar waits until its bar has come so far', () => {
  const { documentDay } = index.lesson
  const days = DAYS.filter((day) => Math.abs(day - documentDay) < 10)
  let [along, waiting] = [0, 0]
  for (const zoom of [12, perDay, 28]) {
    const zoomed = { ...scale, x: (day: number) => (day - firstView.from) * zoom }
    const picture = createStripPicture(frame)
    for (const asOf of days) {
      const scene = sceneOn(asOf)
      picture.show(scene, zoomed, { reach: firstView, perDay: zoom, room: 700, typeKey: '' })
      const planned = lanes.flatMap(({ id }) => [...(picture.layoutOf(id)?.places ?? [])])
      for (const [id, { label }] of planned) {
        const item = scene.items.find((each) => each.id === id)
        if (item === undefined || label === null || (label.side !== 'inside' && label.side !== 'under')) continue
        const written = picture.elementOf(item.lane).textContent.includes(item.label)
        const isReached = label.box.left < zoomed.x(item.to + 1)
        if (label.form === 'full') expect(written, `${item.label}, day ${asOf}, ${zoom} pixels a day`).toBe(isReached)
        if (isReached) along++
        else waiting++
      }
    }
  }
  expect([along > 0, waiting > 0]).toEqual([true, true])
})
