import { fireEvent } from '@testing-library/dom'
import { afterEach, vi } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import type { GroundFile } from '#src/domain/lesson-files.ts'
import type { Position } from '#src/domain/geometry.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { MapEvents, MapScene } from '#src/widgets/map/map-scene.ts'
import { project } from '#src/widgets/map/mercator.ts'
import { createSvgMap } from '#src/widgets/map/svg/svg-map.ts'
import { realScene } from './map-scenes.ts'
import { realIndex } from './real-lesson.ts'

export const october = (day: number) => toDay(1950, 10, day)
export const MAP = { width: 943, height: 400 }
export const LAND: GeoJSON.GeoJSON = {
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
export const bareScene = (patch: Parameters<typeof realScene>[0] = {}): MapScene => {
  const scene = realScene(patch)
  return { ...scene, signs: { ...scene.signs, movements: NOTHING, fronts: NOTHING, lines: NOTHING } }
}
const mounted: (() => void)[] = []
afterEach(() => {
  for (const destroy of mounted.splice(0)) destroy()
})

/** A drawing on a host of that size, taken down after the test. */
export function mount(
  first: MapScene = bareScene(),
  size = MAP,
  ground: Readonly<Partial<Record<GroundFile, GeoJSON.GeoJSON>>> = { land: LAND },
  far: GeoJSON.GeoJSON | null = null,
) {
  const host = document.createElement('div')
  Object.defineProperties(host, { clientWidth: { get: () => size.width }, clientHeight: { get: () => size.height } })
  document.body.append(host)
  const events = {
    onPoint: vi.fn<MapEvents['onPoint']>(),
    onSelect: vi.fn<MapEvents['onSelect']>(),
    onCamera: vi.fn<MapEvents['onCamera']>(),
    onView: vi.fn<MapEvents['onView']>(),
    onFail: vi.fn<MapEvents['onFail']>(),
    onReady: vi.fn<MapEvents['onReady']>(),
  }
  const asked: string[] = []
  const read = (file: GroundFile) => {
    asked.push(file)
    return Promise.resolve(ground[file] ?? null)
  }
  const map = createSvgMap(host, events, first, read, far)
  const destroy = () => {
    map.destroy()
    host.remove()
  }
  mounted.push(destroy)
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

export const seals = (host: HTMLElement) => [...host.querySelectorAll<HTMLButtonElement>('button')]
export const placeOf = (id: Ref<'place'>) => realIndex().find(id)!.geometry.coordinates
