// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { realScene } from '#tests/support/map-scenes.ts'
import { positionAt, project } from '../mercator.ts'
import { MAP, bareScene, mount, placeOf } from '#tests/support/svg-drawing.ts'

/** How much higher than its window a page is, jsdom does not know. */
function letPageScroll(can: boolean) {
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(can ? 1000 : 0)
}
const fingers = (...spots: (readonly [number, number])[]) => ({
  touches: spots.map(([clientX, clientY], identifier) => ({ clientX, clientY, identifier })),
})

beforeEach(() => {
  letPageScroll(false)
})

describe('a person at the map in SVG', () => {
  test('chooses what they point at: a place before the line under it', () => {
    const { clickAt, events } = mount()
    clickAt(placeOf('place:wonsan'))
    expect(events.onSelect).toHaveBeenLastCalledWith('place:wonsan')
    clickAt([140, 30])
    expect(events.onSelect).toHaveBeenCalledOnce()
  })

  test('chooses a zone only from within', () => {
    const { clickAt, events } = mount()
    clickAt([127.6, 43])
    expect(events.onSelect).toHaveBeenLastCalledWith(expect.stringMatching(/^area:/))
  })

  test('moves and zooms it by keys while it has the focus', () => {
    const { drawing, events, camera } = mount()
    const start = camera()
    fireEvent.keyDown(drawing(), { key: 'ArrowRight' })
    expect(camera().center[0]).toBeGreaterThan(start.center[0])
    fireEvent.keyDown(drawing(), { key: '+' })
    expect(camera().zoom).toBeCloseTo(start.zoom + 1)
    fireEvent.keyDown(drawing(), { key: '-' })
    expect(camera().zoom).toBeCloseTo(start.zoom)
    expect(events.onCamera).toHaveBeenCalledTimes(3)
    expect(fireEvent.keyDown(drawing(), { key: 'PageDown' })).toBe(true)
    expect(events.onCamera).toHaveBeenCalledTimes(3)
  })

  test('zooms by keys about the middle of what nothing covers', () => {
    const { drawing, camera } = mount({ ...bareScene(), insets: { top: 0, right: 200, bottom: 0, left: 0 } })
    const start = camera()
    const free = positionAt({ x: (MAP.width - 200) / 2, y: MAP.height / 2 }, start, MAP)
    fireEvent.keyDown(drawing(), { key: '+' })
    expect(camera().zoom).toBeCloseTo(start.zoom + 1)
    expect(project(free, camera(), MAP).x).toBeCloseTo((MAP.width - 200) / 2)
  })

  test('pulls it with the mouse, which chooses nothing', () => {
    const { drawing, events, camera } = mount()
    Object.assign(drawing(), { setPointerCapture: () => undefined })
    const start = camera()
    const mouse = { pointerType: 'mouse', button: 0, pointerId: 1 }
    fireEvent.pointerDown(drawing(), { ...mouse, clientX: 300, clientY: 200 })
    fireEvent.pointerMove(drawing(), { ...mouse, clientX: 250, clientY: 200 })
    expect(events.onCamera).not.toHaveBeenCalled()
    fireEvent.pointerUp(drawing(), mouse)
    fireEvent.click(drawing(), { clientX: 250, clientY: 200 })
    expect(events.onCamera).toHaveBeenCalledOnce()
    expect(camera().center[0]).toBeGreaterThan(start.center[0])
    expect(events.onSelect).not.toHaveBeenCalled()
  })

  test('comes nearer by a double click, around the point', () => {
    const { drawing, camera, spot } = mount()
    const wonsan = placeOf('place:wonsan')
    const { x, y } = spot(wonsan)
    const { zoom } = camera()
    fireEvent.doubleClick(drawing(), { clientX: x, clientY: y })
    expect(camera().zoom).toBeCloseTo(zoom + 1)
    expect(spot(wonsan).x).toBeCloseTo(x, 3)
  })

  test('scrolls a page that can be scrolled with the wheel, and zooms with Ctrl held', () => {
    letPageScroll(true)
    vi.useFakeTimers()
    const { drawing, host, events, camera } = mount()
    const { zoom } = camera()
    expect(fireEvent.wheel(drawing(), { deltaY: -100 })).toBe(true)
    expect(host.querySelector('.svg-map-notice')).toHaveTextContent('Ctrl + scroll')
    expect(fireEvent.wheel(drawing(), { deltaY: -100, ctrlKey: true })).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(camera().zoom).toBeGreaterThan(zoom)
    expect(events.onCamera).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })

  test('moves it with two fingers and leaves one to a page that can be scrolled', () => {
    letPageScroll(true)
    const { drawing, host, events, camera } = mount()
    const { zoom } = camera()
    expect(fireEvent.touchMove(drawing(), fingers([10, 10]))).toBe(true)
    expect(host.querySelector('.svg-map-notice')).toHaveTextContent('two fingers')
    fireEvent.touchStart(drawing(), fingers([400, 200], [500, 200]))
    expect(fireEvent.touchMove(drawing(), fingers([350, 200], [550, 200]))).toBe(false)
    fireEvent.touchEnd(drawing(), fingers([350, 200]))
    expect(camera().zoom).toBeCloseTo(zoom + 1)
    expect(events.onCamera).toHaveBeenCalledOnce()
  })

  test('zooms it with the plain wheel, and moves it with one finger, where the page does not scroll', () => {
    vi.useFakeTimers()
    const { drawing, events, camera } = mount()
    const { zoom } = camera()
    expect(fireEvent.wheel(drawing(), { deltaY: -100 })).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(camera().zoom).toBeGreaterThan(zoom)
    vi.useRealTimers()
    const start = camera()
    fireEvent.touchStart(drawing(), fingers([400, 200]))
    fireEvent.touchMove(drawing(), fingers([402, 200]))
    expect(camera()).toEqual(start)
    expect(fireEvent.touchMove(drawing(), fingers([340, 200]))).toBe(false)
    fireEvent.touchEnd(drawing(), fingers())
    expect(camera().center[0]).toBeGreaterThan(start.center[0])
    expect(camera().zoom).toBeCloseTo(start.zoom)
    expect(events.onCamera).toHaveBeenCalledTimes(2)
  })

  test('is told what a mouse rests on, a finger is held on, or a key has come to', () => {
    vi.useFakeTimers()
    const { drawing, events, host, spot } = mount()
    const wonsan = spot(placeOf('place:wonsan'))
    const mouse = { clientX: wonsan.x, clientY: wonsan.y, pointerType: 'mouse', buttons: 0 }
    fireEvent.pointerMove(drawing(), mouse)
    expect(events.onPoint).toHaveBeenLastCalledWith(expect.objectContaining({ ref: 'place:wonsan' }))
    fireEvent.pointerMove(drawing(), { ...mouse, buttons: 1 })
    expect(events.onPoint).toHaveBeenLastCalledWith(null)
    fireEvent.focusIn(host.querySelector('button[data-ref="recommendation:3"]')!)
    expect(events.onPoint).toHaveBeenLastCalledWith(expect.objectContaining({ ref: 'recommendation:3' }))
    fireEvent.focusOut(drawing())
    const finger = { ...mouse, pointerType: 'touch' }
    fireEvent.pointerDown(drawing(), finger)
    expect(events.onPoint).toHaveBeenLastCalledWith(null)
    vi.advanceTimersByTime(1_000)
    expect(events.onPoint).toHaveBeenLastCalledWith(expect.objectContaining({ ref: 'place:wonsan' }))
    vi.useRealTimers()
  })

  test('names nothing of a layer that is switched off, nor what has gone from under a resting mouse', () => {
    const all = realScene({ later: 'show' })
    const { drawing, events, map, spot } = mount(all)
    const { x, y } = spot(placeOf('place:wonsan'))
    const rest = () => fireEvent.pointerMove(drawing(), { clientX: x, clientY: y, pointerType: 'mouse', buttons: 0 })
    const named = () => events.onPoint.mock.lastCall?.[0]?.ref ?? null
    rest()
    expect(named()).toBe('place:wonsan')
    map.render({ ...all, layers: [] })
    expect(named()).toBeNull()
    rest()
    expect(named()).toBeNull()
    map.render(all)
    rest()
    expect(named()).toBe('place:wonsan')
    map.render({ ...all, camera: { center: [131, 36], zoom: 7 } })
    expect(named()).not.toBe('place:wonsan')
  })

  test.each(['fronts', 'lines', 'movements', 'areas'] as const)('names what a finger is held on: %s', (source) => {
    vi.useFakeTimers()
    const scene = realScene({ later: 'show', camera: { center: [126.5, 39.2], zoom: 6.6 } })
    const { drawing, events, spot } = mount(scene)
    const isNamed = ({ geometry, properties: { id } }: (typeof scene.signs)[typeof source]['features'][number]) => {
      const points = geometry.type === 'LineString' ? geometry.coordinates : []
      const inside = geometry.type === 'Polygon' ? [middleOf(geometry.coordinates[0] ?? [])] : []
      return [...points, ...inside].some(([lon = 0, lat = 0]) => {
        const { x, y } = spot([lon, lat])
        fireEvent.pointerDown(drawing(), { clientX: x, clientY: y, pointerType: 'touch' })
        vi.advanceTimersByTime(1_000)
        return events.onPoint.mock.lastCall?.[0]?.ref === id
      })
    }
    expect(scene.signs[source].features.some(isNamed)).toBe(true)
    vi.useRealTimers()
  })
})

function middleOf(ring: readonly GeoJSON.Position[]): GeoJSON.Position {
  const sum = (axis: 0 | 1) => ring.reduce((all, point) => all + (point[axis] ?? 0), 0) / ring.length
  return [sum(0), sum(1)]
}
