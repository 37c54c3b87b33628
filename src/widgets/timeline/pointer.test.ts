// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { timelineItem } from '#tests/support/timeline-item.ts'
import type { LaneLayout } from './lane-layout.ts'
import { watchPointer } from './pointer.ts'

const NORTH = timelineItem('snow', { lane: 'north' })
const SOUTH = timelineItem('rain', { lane: 'south' })
const box = { left: 0, right: 100, top: 0, bottom: 12 }
const layoutOf = (lane: string): LaneLayout => {
  const { id } = lane === 'north' ? NORTH : SOUTH
  const placed = { top: 0, height: 12, label: null, boxes: [box] }
  return { height: 20, places: new Map([[id, placed]]) }
}
// the south lane is drawn above the north one, whatever their order in the scene
const areas: Record<string, DOMRect> = { south: new DOMRect(100, 30, 400, 20), north: new DOMRect(100, 50, 400, 20) }
const host = document.createElement('div')
const centre = document.createElement('div')
centre.className = 'vis-panel vis-center'
centre.getBoundingClientRect = () => new DOMRect(100, 30, 400, 200)
host.append(centre)
document.body.append(host)
const onSelect = vi.fn()
watchPointer(host, {
  layoutOf,
  areaOf: (lane) => areas[lane],
  sceneNow: () =>
    ({
      lanes: ['north', 'south', 'folded'].map((id) => ({ id, title: id })),
      items: [NORTH, SOUTH],
    }) as never,
  drawnNow: () => [NORTH, SOUTH],
  onSelect,
})
function click(clientX: number, clientY: number) {
  for (const type of ['pointerdown', 'click'])
    centre.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true }))
}
beforeEach(() => {
  vi.clearAllMocks()
})

test('a click selects the event of the lane that is drawn under it', () => {
  click(120, 35)
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(SOUTH.id)
  click(120, 55)
  expect(onSelect).toHaveBeenLastCalledWith(NORTH.id)
})

test('a click beside every sign, or on the axis above, selects nothing', () => {
  click(320, 35)
  click(120, 20)
  click(120, 90)
  expect(onSelect).not.toHaveBeenCalled()
})
