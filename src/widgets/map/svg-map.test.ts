// @vitest-environment jsdom
import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { fireEvent } from '@testing-library/dom'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import type { Position } from '#src/domain/geometry.ts'
import { type Ref } from '#src/domain/ref.ts'
import { realScene } from '#tests/support/map-scenes.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { globalStateOf } from './expressions.ts'
import type { MapEvents, MapScene } from './map-scene.ts'
import { project } from './mercator.ts'
import { buildStyle } from './style.ts'
import { createSvgMap } from './svg-map.ts'

const october = (day: number) => toDay(1950, 10, day)
const MAP = { width: 943, height: 400 }
const LAND: GeoJSON.GeoJSON = {
  type: 'Feature',
  properties: { role: 'land' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [124, 36],
        [130, 36],
        [130, 43],
        [124, 36],
      ],
    ],
  },
}
const NOTHING = { type: 'FeatureCollection' as const, features: [] }
/** The lesson's map with places and zones alone, for what does not depend on the rest. */
const bareScene = (patch: Parameters<typeof realScene>[0] = {}): MapScene => {
  const scene = realScene(patch)
  return { ...scene, signs: { ...scene.signs, movements: NOTHING, fronts: NOTHING, lines: NOTHING } }
}
const standing: (() => void)[] = []
afterEach(() => {
  for (const destroy of standing.splice(0)) destroy()
})

function mount(first: MapScene = bareScene(), size = MAP) {
  const host = document.createElement('div')
  Object.defineProperties(host, { clientWidth: { value: size.width }, clientHeight: { value: size.height } })
  document.body.append(host)
  const events = {
    onSelect: vi.fn<MapEvents['onSelect']>(),
    onCamera: vi.fn<MapEvents['onCamera']>(),
    onView: vi.fn<MapEvents['onView']>(),
    onFail: vi.fn<MapEvents['onFail']>(),
    onReady: vi.fn<MapEvents['onReady']>(),
  }
  const asked: string[] = []
  const map = createSvgMap(host, events, first, (address) => {
    asked.push(address)
    return Promise.resolve(address.endsWith('land.geojson') ? LAND : null)
  })
  const destroy = () => {
    map.destroy()
    host.remove()
  }
  standing.push(destroy)
  const drawing = () => host.querySelector<HTMLElement>('[role="region"]')!
  const inLayer = (layer: string) => [
    ...host.querySelectorAll(`[data-layer="${layer}"]:not([display="none"]) [data-id]:not([display="none"])`),
  ]
  const idsIn = (layer: string) => inLayer(layer).map((element) => element.getAttribute('data-id'))
  const camera = () => events.onView.mock.lastCall![0]
  const spot = (position: Position) => project(position, camera(), size)
  const clickAt = (position: Position) => {
    const { x, y } = spot(position)
    fireEvent.click(drawing(), { clientX: x, clientY: y })
  }
  return { host, events, asked, map, drawing, inLayer, idsIn, camera, clickAt, spot }
}

const seals = (host: HTMLElement) => [...host.querySelectorAll<HTMLButtonElement>('button')]
const placeOf = (id: Ref<'place'>) => realIndex().find(id)!.geometry.coordinates

describe('the map in SVG', () => {
  test('is a drawing of that name, which keys can reach, and whose letters a reader is spared', () => {
    const { drawing, host } = mount()
    expect(drawing()).toHaveAttribute('aria-label', 'Map drawing')
    expect(drawing().tabIndex).toBe(0)
    expect(host.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(host.dataset).toMatchObject({ widget: 'map', painter: 'svg' })
  })

  test('asks for the files of the base map, draws those that come, and is ready without the others', async () => {
    const { host, events, asked, inLayer } = mount()
    expect(asked).toContain('/base/land.geojson')
    await vi.waitFor(() => {
      expect(events.onReady).toHaveBeenCalledOnce()
    })
    expect(host.dataset['ready']).toBe('true')
    expect(inLayer('land')[0]?.firstElementChild?.getAttribute('d')).toMatch(/^M-?\d/)
  })

  test('has a button for every seal with a place, and reports the one that was pressed', () => {
    const { host, events, map } = mount()
    expect(seals(host).map((button) => button.textContent)).toEqual(['1', '3', '4', '5', '7'])
    fireEvent.click(seals(host)[1]!)
    expect(events.onSelect).toHaveBeenCalledExactlyOnceWith('recommendation:3')
    map.render(bareScene({ selection: { ref: 'recommendation:3', from: 'map' } }))
    expect(seals(host).map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
      'false',
      'false',
    ])
  })

  test.each([
    ['chromebook', 943, 400],
    ['projector', 1400, 695],
    ['old projector', 623, 400],
    ['tablet', 820, 508],
    ['phone', 390, 334],
  ])('names every place of a recommendation at first view: %s', (_, width, height) => {
    const { host } = mount(realScene(), { width, height })
    const names = [...host.querySelectorAll('[data-layer^="places-"] text')].map((text) =>
      [...text.children].map((line) => line.textContent).join(' '),
    )
    const { recommendations } = realIndex().lesson
    const required = recommendations.flatMap((each) => each.namedPlaces.map((id) => realIndex().find(id)!.name))
    expect(required.length).toBeGreaterThan(2)
    expect(names).toEqual(expect.arrayContaining(required))
  })

  test('draws what the other painter draws: every sign that passes a layer’s filter, and no other', () => {
    const { idsIn, camera, map } = mount(realScene())
    const inks = new Proxy({}, { get: () => '#123456' }) as never
    for (const patch of [
      {},
      { asOf: october(26) },
      { selection: { ref: 'recommendation:3', from: 'reader' } as const },
      { window: { from: october(1), to: october(9) } },
      { camera: { center: [126.5, 39.5], zoom: 8.5 } as const },
    ]) {
      const scene = realScene(patch)
      map.render(scene)
      for (const layer of buildStyle(scene, inks).layers) {
        if (!['fill', 'line'].includes(layer.type) || !('source' in layer) || !(layer.source in scene.signs)) continue
        // a halo is a line that is there and is not seen
        if (layer.id.endsWith('-chosen')) continue
        const { filter } = featureFilter(layer.filter, layer.id)
        const sight = { zoom: camera().zoom, globalState: { ...globalStateOf(scene) } }
        const wanted = scene.signs[layer.source as keyof MapScene['signs']].features
          .filter(({ geometry }) => geometry.type !== 'Point')
          .filter(({ geometry, properties }) =>
            filter(sight, { type: geometry.type as 'LineString', properties, geometry: [] }),
          )
          .map((feature) => feature.properties.id)
        expect(idsIn(layer.id), `${layer.id} ${JSON.stringify(patch)}`).toEqual(wanted)
      }
    }
  })

  test('shows the front of the day with its teeth and date, and changes it without a new path', () => {
    const camera = { center: [127, 38.8], zoom: 7 } as const
    const { map, inLayer, idsIn, host } = mount(realScene({ camera }))
    expect(new Set(idsIn('fronts-line'))).toContain('front:front-1950-10-12')
    expect(inLayer('fronts-teeth').reduce((sum, teeth) => sum + teeth.children.length, 0)).toBeGreaterThan(3)
    expect(host.querySelector('[data-layer="fronts-label"]')).toHaveTextContent('12 Oct')
    const land = host.querySelector('[data-layer="lines-line"] path')
    const drawn = [...host.querySelectorAll('[data-layer="movements-later"] path')]
    const paths = drawn.map((path) => path.getAttribute('d'))
    map.render(realScene({ camera, asOf: october(26) }))
    expect(new Set(idsIn('fronts-line'))).not.toContain('front:front-1950-10-12')
    expect(new Set(idsIn('fronts-ghost'))).toContain('front:front-1950-10-24')
    expect(host.querySelector('[data-layer="lines-line"] path')).toBe(land)
    expect(drawn.map((path) => path.getAttribute('d'))).toEqual(paths)
  })

  test('hides a layer that is switched off', () => {
    const { map, idsIn } = mount(realScene())
    expect(idsIn('movements-line')).not.toEqual([])
    map.render(realScene({ layers: ['places'] }))
    expect(idsIn('movements-line')).toEqual([])
    expect(idsIn('places-dot-1')).not.toEqual([])
  })

  test('puts a halo around what is chosen, and lets the rest step back', () => {
    const { map, inLayer, idsIn } = mount()
    expect(idsIn('areas-chosen')).toEqual([])
    const strengthOf = (id: string) =>
      inLayer('areas-edge')
        .find((element) => element.getAttribute('data-id') === id)
        ?.firstElementChild?.getAttribute('stroke-opacity')
    const [other] = idsIn('areas-edge')
    const before = Number(strengthOf(other!))
    map.render(bareScene({ selection: { ref: 'area:area-mountains-core', from: 'reader' } }))
    expect(idsIn('areas-chosen')).toEqual(['area:area-mountains-core'])
    expect(Number(strengthOf(other!))).toBeLessThan(before)
  })
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

  test('scrolls the page with the wheel, and zooms with Ctrl held', () => {
    vi.useFakeTimers()
    const { drawing, host, events, camera } = mount()
    const { zoom } = camera()
    expect(fireEvent.wheel(drawing(), { deltaY: -100 })).toBe(true)
    expect(host.querySelector('.svg-map-notice')).toHaveTextContent('Hold Ctrl')
    expect(fireEvent.wheel(drawing(), { deltaY: -100, ctrlKey: true })).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(camera().zoom).toBeGreaterThan(zoom)
    expect(events.onCamera).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })

  test('moves it with two fingers and leaves one to the page', () => {
    const { drawing, host, events, camera } = mount()
    const { zoom } = camera()
    const fingers = (...spots: (readonly [number, number])[]) => ({
      touches: spots.map(([clientX, clientY], identifier) => ({ clientX, clientY, identifier })),
    })
    expect(fireEvent.touchMove(drawing(), fingers([10, 10]))).toBe(true)
    expect(host.querySelector('.svg-map-notice')).toHaveTextContent('two fingers')
    fireEvent.touchStart(drawing(), fingers([400, 200], [500, 200]))
    expect(fireEvent.touchMove(drawing(), fingers([350, 200], [550, 200]))).toBe(false)
    fireEvent.touchEnd(drawing(), fingers([350, 200]))
    expect(camera().zoom).toBeCloseTo(zoom + 1)
    expect(events.onCamera).toHaveBeenCalledOnce()
  })
})

describe('the map in SVG in step', () => {
  test('goes where a scene asks, and reports no move of its own', () => {
    const { map, events, camera } = mount()
    const there = { center: [127, 40], zoom: 7 } as const
    map.render(bareScene({ camera: there }))
    expect(camera()).toEqual(there)
    map.render({ ...bareScene({ camera: there }), focus: [125, 35, 126, 36] })
    expect(camera().center[1]).toBeLessThan(36)
    map.render({ ...bareScene(), homings: 1 })
    expect(camera().zoom).toBeLessThan(7)
    expect(events.onCamera).not.toHaveBeenCalled()
  })

  test('begins where another painter left the map', () => {
    const there = { center: [127, 40], zoom: 7.5 } as const
    expect(mount({ ...bareScene(), standing: there }).camera()).toEqual(there)
  })

  test('leaves nothing behind', async () => {
    const { map, host, events } = mount()
    map.destroy()
    expect(host).toBeEmptyDOMElement()
    await Promise.resolve()
    expect(events.onReady).not.toHaveBeenCalled()
    expect(host.dataset['ready']).toBeUndefined()
  })
})
