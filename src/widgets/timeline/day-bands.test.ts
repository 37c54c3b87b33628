// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { addDayBands } from './day-bands.ts'
import type { DayScale } from './lane-signs.ts'

/** Ten pixels a day, from day 100 on. */
const scale: DayScale = { x: (day) => (day - 100) * 10, width: 300, line: 17, measure: () => 0 }
const frame = { from: 90, to: 130 }

function bandsOf(scene: Parameters<ReturnType<typeof addDayBands>['place']>[0]) {
  const host = document.createElement('div')
  host.innerHTML = '<div class="vis-panel vis-center"><div class="vis-content"></div></div>'
  addDayBands(host).place(scene, scale)
  const panel = host.firstElementChild?.firstElementChild
  return [...(panel?.children ?? [])].map((band) => {
    const { left, width } = (band as HTMLElement).style
    return [band.className, parseFloat(left), parseFloat(width)]
  })
}

test('days outside the chosen window are shaded, to the ends of the frame', () => {
  expect(bandsOf({ turningPoints: [], frame, window: { from: 105, to: 109 } })).toEqual([
    ['strip-shade', -100, 150],
    ['strip-shade', 100, 210],
  ])
})

test('where the window reaches an end of the frame, nothing is shaded there; without a window nothing at all', () => {
  expect(bandsOf({ turningPoints: [], frame, window: { from: 90, to: 109 } })).toHaveLength(1)
  expect(bandsOf({ turningPoints: [], frame, window: null })).toEqual([])
})

test('turning points stand behind their days, differently where they are later', () => {
  const turningPoints = [
    { label: 'Told', days: { from: 102, to: 103 }, later: false },
    { label: 'Annulled', days: { from: 110, to: 110 }, later: true },
  ]
  expect(bandsOf({ turningPoints, frame, window: null })).toEqual([
    ['strip-turn', 20, 20],
    ['strip-turn strip-turn-later', 100, 10],
  ])
})
