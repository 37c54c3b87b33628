import { NO_INSETS } from '#src/domain/insets.ts'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import type { Ref } from '#src/domain/ref.ts'
import { baseUrls } from './base-data.ts'
import type { Inks } from './inks.ts'
import type { MapScene } from './map-scene.ts'
import { buildStyle, layerGroups, sealPoints } from './style.ts'

const INKS = new Proxy({}, { get: () => '#123456' }) as Inks
const NOTHING = { type: 'FeatureCollection' as const, features: [] }
const SCENE: MapScene = {
  base: baseUrls((file) => `/${file}`),
  ground: { plate: [112, 33, 137, 52], reach: [88, 12, 162, 64] },
  signs: { areas: NOTHING, fronts: NOTHING, lines: NOTHING, movements: NOTHING, units: NOTHING, places: NOTHING },
  sides: [],
  troopPictures: [],
  selected: null,
  lit: new Set(),
  asOf: 10,
  window: null,
  layers: ['fronts', 'movements', 'units', 'areas', 'lines', 'places'],
  fronts: { held: ['front:a'], ghosts: [], outlined: [], overview: [] },
  hidden: [],
  later: [],
  unsettled: [],
  endsShownUntil: null,
  seals: [
    { ref: 'recommendation:1', number: 1, name: 'One', at: [125, 39], offset: [-17, -17], selected: false },
    { ref: 'recommendation:2', number: 2, name: 'Two', at: null, offset: [0, 0], selected: false },
  ],
  camera: null,
  lastCamera: null,
  follow: null,
  bounds: [122, 33, 132, 44],
  home: [122, 33, 132, 44],
  fitSerial: 0,
  focus: null,
  insets: NO_INSETS,
  furniture: NO_INSETS,
  boxes: [],
  motion: 'jump',
  textScale: 1,
  words: {
    title: 'Drawing',
    seals: 'Seals',
    frontier: 'frontier',
    later: 'later',
    zoomWithKey: '',
    zoomWithMacKey: '',
    twoFingers: '',
    series: (names) => names.join(', '),
  },
}
const stateOf = (scene: MapScene, name: string) => buildStyle(scene, INKS).state?.[name]?.default

describe('the style of the map', () => {
  test('is valid by the specification', () => {
    expect(validateStyleMin(buildStyle(SCENE, INKS) as never).map((error) => error.message)).toEqual([])
  })

  test('asks for no glyphs, no sprite and no other host', () => {
    const text = JSON.stringify(buildStyle(SCENE, INKS))
    expect(text).not.toMatch(/https?:|glyphs|sprite/)
  })

  test('shows the layers of the scene and hides the others', () => {
    const style = buildStyle({ ...SCENE, layers: ['places'] }, INKS)
    const visibility = new Map(style.layers.map((layer) => [layer.id, layer.layout?.visibility]))
    expect(visibility.get('places-name-kept')).toBe('visible')
    expect(visibility.get('movements-line')).toBe('none')
    expect(visibility.get('land')).toBe('visible')
    expect(visibility.get('rivers-label')).toBe('none')
    expect(visibility.get('relief-shade')).toBe('none')
  })

  test('gives every layer a name of its own', () => {
    const ids = buildStyle(SCENE, INKS).layers.map((layer) => layer.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('carries day, window and selection as state, so that no data is sent again', () => {
    const scene: MapScene = { ...SCENE, asOf: 11, window: { from: 3, to: 5 }, lit: new Set<Ref>(['place:a']) }
    expect(stateOf(scene, 'asOf')).toBe(11)
    expect([stateOf(scene, 'windowFrom'), stateOf(scene, 'windowTo')]).toEqual([3, 5])
    expect(stateOf(scene, 'lit')).toEqual(['place:a'])
    expect(buildStyle(scene, INKS).sources).toEqual(buildStyle(SCENE, INKS).sources)
  })

  test('dims the rest only where a choice lights something that is drawn', () => {
    expect(stateOf({ ...SCENE, lit: new Set<Ref>(['place:a']) }, 'rest')).toBeLessThan(1)
    expect(stateOf({ ...SCENE, selected: 'person:a', lit: new Set<Ref>(['person:a', 'source:b']) }, 'rest')).toBe(1)
  })

  test('places the date of the front first, then the front itself, dots, troops, the names that are kept, the parallel, and dates of earlier fronts last', () => {
    const ids = layerGroups(INKS, SCENE).flatMap(({ layers }) => layers.map((layer) => layer.id))
    // of two labels the later layer is placed first
    const dots = ['places-dot-3-room', 'places-dot-2-room', 'places-dot-1-room']
    expect(ids.slice(-7)).toEqual(['units-chosen', 'units-sign', ...dots, 'fronts-room', 'fronts-label'])
    expect(ids.slice(-9, -7)).toEqual(['places-name-kept', 'places-name-kept-west'])
    expect(ids.indexOf('lines-label-end')).toBeLessThan(ids.indexOf('places-name-lit'))
    expect(ids.indexOf('fronts-ghost-label')).toBeLessThan(ids.indexOf('places-name-3'))
  })

  test('sets every name as much larger as the page does, at every zoom', () => {
    const sizes = (textScale: number) =>
      buildStyle({ ...SCENE, textScale }, INKS).layers.flatMap(({ id, layout }) =>
        layout !== undefined && 'text-size' in layout ? [[id, layout['text-size']] as const] : [],
      )
    const grown = new Map(sizes(1.5))
    expect(grown.get('units-name')).toBe(18)
    expect(grown.get('places-name-kept')).toEqual(['interpolate', ['linear'], ['zoom'], 5, 19.5, 8, 21])
    expect(grown.get('names-sea')).toEqual(['*', 1.5, ['match', ['get', 'size'], 1, 17, 13]])
    for (const [id, size] of sizes(1)) expect(grown.get(id), id).not.toEqual(size)
    expect(validateStyleMin(buildStyle({ ...SCENE, textScale: 1.5 }, INKS) as never)).toEqual([])
  })

  test('keeps room for the seals that stand on it', () => {
    expect(sealPoints(SCENE).features).toHaveLength(1)
  })

  test('lets no name overlap what the page lays over it: that is placed before any other sign', () => {
    const { layers } = buildStyle(SCENE, INKS)
    expect(layers.at(-1)).toMatchObject({ id: 'page-room', source: 'boxes' })
    const always = layers.filter(
      ({ layout }) => layout !== undefined && 'text-overlap' in layout && layout['text-overlap'] === 'always',
    )
    expect(always.map(({ id }) => id)).toEqual([])
    expect(layers.at(-1)?.layout).not.toHaveProperty('icon-overlap')
  })
})
