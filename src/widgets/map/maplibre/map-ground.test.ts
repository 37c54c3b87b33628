import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { BASE_FILES, baseUrls } from '../base-data.ts'
import { NO_GROUND } from '../layers/base.ts'
import { createMapGround } from './map-ground.ts'

const SCENE = {
  base: baseUrls((file) => `/${file}`),
  ground: { plate: [112, 33, 137, 52], reach: [88, 12, 162, 64] },
} as const
const RIVER = { type: 'Feature', properties: { file: 'rivers' }, geometry: { type: 'Point', coordinates: [125, 39] } }
const FAR = { type: 'FeatureCollection', features: [RIVER] } as GeoJSON.FeatureCollection

/** A map that keeps what its sources were given last; it has none before its style has come. */
function fakeMap(zoom: number) {
  const given = new Map<string, unknown>()
  let hasStyle = false
  const map = {
    getZoom: () => zoom,
    getSource: (name: string) =>
      hasStyle ? { setData: (data: unknown) => Promise.resolve(given.set(name, data)) } : undefined,
  } as unknown as MapLibreMap
  return {
    map,
    given,
    zoomTo: (to: number) => {
      zoom = to
    },
    bringStyle: () => {
      hasStyle = true
    },
  }
}
const ADDRESSES = Object.fromEntries(BASE_FILES.map((file) => [file, `/${file}`]))

test('a far view is drawn on the coarse ground alone; a near one asks for the fine files, once', async () => {
  const { map, given, zoomTo, bringStyle } = fakeMap(5)
  bringStyle()
  const ground = createMapGround(map, SCENE, Promise.resolve(FAR))
  expect(ground.data()).toBe(NO_GROUND)
  expect(await ground.given).toBe(true)
  expect(given.get('rivers')).toEqual({ type: 'FeatureCollection', features: [RIVER] })
  expect(given.get('land')).toEqual({ type: 'FeatureCollection', features: [] })
  zoomTo(7)
  ground.bring()
  expect(Object.fromEntries(given)).toEqual(ADDRESSES)
  given.clear()
  zoomTo(5)
  ground.bring()
  expect(given.size).toBe(0)
  // a style made anew, after a loss
  expect(ground.data()).toEqual(expect.objectContaining(ADDRESSES))
})

test('what comes before the style of the map is given to it when that has come', async () => {
  const { map, given, bringStyle } = fakeMap(5)
  const ground = createMapGround(map, SCENE, Promise.resolve(FAR))
  await ground.given
  expect(given.size).toBe(0)
  bringStyle()
  ground.bring()
  expect(given.size).toBe(BASE_FILES.length)
})

test('where the coarse file cannot be had, a far view has the fine ones as well', async () => {
  const { map, given, bringStyle } = fakeMap(5)
  bringStyle()
  await createMapGround(map, SCENE, Promise.resolve(null)).given
  expect(Object.fromEntries(given)).toEqual(ADDRESSES)
})

test('a map that is gone before its ground comes is asked for nothing', async () => {
  const { map, given, bringStyle } = fakeMap(5)
  bringStyle()
  const ground = createMapGround(map, SCENE, Promise.resolve(FAR))
  ground.stop()
  expect(await ground.given).toBe(false)
  expect(given.size).toBe(0)
})
