// @vitest-environment jsdom
import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { fireEvent } from '@testing-library/dom'
import { describe, expect, test, vi } from 'vitest'
import { realScene } from '#tests/support/map-scenes.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { LAND, bareScene, mount, october, seals } from '#tests/support/svg-drawing.ts'
import { globalStateOf } from '../expressions.ts'
import { buildStyle } from '../style.ts'
import type { MapScene } from '../map-scene.ts'

/** The coarse file, whose shapes are drawn already. */
const FAR = {
  type: 'Feature',
  properties: { file: 'land', role: 'land' },
  geometry: { type: 'MultiPolygon', coordinates: [] },
  path: 'M0 0l10 0 0 10z',
} satisfies GeoJSON.Feature & { readonly path: string }

describe('the map in SVG', () => {
  test('is a drawing of that name, which keys can reach, and whose letters a reader is spared', () => {
    const { drawing, host } = mount()
    expect(drawing()).toHaveAttribute('aria-label', 'Map drawing')
    expect(drawing().tabIndex).toBe(0)
    expect(host.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(host.dataset).toMatchObject({ widget: 'map', painter: 'svg' })
  })

  test('without the coarse file asks for the fine ones, draws those that come, and is ready without the others', async () => {
    const { host, events, asked, inLayer } = mount()
    await vi.waitFor(() => {
      expect(events.onReady).toHaveBeenCalledOnce()
    }, 10_000)
    expect(asked).toContain('land')
    expect(host.dataset['ready']).toBe('true')
    expect(inLayer('land')[0]?.firstElementChild?.getAttribute('d')).toMatch(/^M-?\d/)
  })

  test('draws a far view from one coarse file, and asks for the fine ones only when it comes near', async () => {
    const { asked, inLayer, map, events } = mount(bareScene(), undefined, { far: FAR, land: LAND })
    await vi.waitFor(() => {
      expect(events.onReady).toHaveBeenCalledOnce()
    }, 10_000)
    const path = () => inLayer('land')[0]?.firstElementChild?.getAttribute('d')
    expect(path()).toBe('M0 0l10 0 0 10z')
    expect(asked).toEqual(['far'])
    map.render(bareScene({ camera: { center: [126.5, 39.5], zoom: 8 } }))
    await vi.waitFor(() => {
      expect(path()).toMatch(/^M-?\d+\.?\d*,/)
    }, 10_000)
    expect(asked).toContain('rivers')
    map.render(bareScene({ camera: { center: [126.5, 39.5], zoom: 5 } }))
    expect(path()).toBe('M0 0l10 0 0 10z')
  })

  test('on a coarse ground that is there already is drawn with it at once, and once', async () => {
    const { asked, drawing, inLayer, events } = mount(bareScene(), undefined, {}, FAR)
    expect(inLayer('land')[0]?.firstElementChild?.getAttribute('d')).toBe('M0 0l10 0 0 10z')
    const changes = new MutationObserver(() => undefined)
    changes.observe(drawing(), { subtree: true, childList: true, attributes: true })
    await vi.waitFor(() => {
      expect(events.onReady).toHaveBeenCalledOnce()
    })
    expect(changes.takeRecords()).toEqual([])
    expect(asked).toEqual([])
  })

  test('draws of the fine ground what lies about the view, and again when the view leaves it', async () => {
    const near = (lon: number) => bareScene({ camera: { center: [lon, 40], zoom: 9 } })
    const { inLayer, map, events } = mount(near(126.5))
    await vi.waitFor(() => {
      expect(events.onReady).toHaveBeenCalledOnce()
    })
    const path = () => inLayer('land')[0]?.firstElementChild?.getAttribute('d')
    const first = path()
    map.render(near(126.6))
    expect(path()).toBe(first)
    map.render(near(129.5))
    expect(path()).not.toBe(first)
    expect(path()).toMatch(/^M-?\d/)
  })

  test('has a button for every seal with a place, and reports the one that was pressed', () => {
    const { host, events, map } = mount()
    expect(seals(host).map((button) => button.textContent)).toEqual(['1', '3', '4', '5', '7'])
    fireEvent.click(seals(host)[1]!)
    expect(events.onSelect).toHaveBeenCalledExactlyOnceWith('recommendation:3')
    map.render(bareScene({ selection: 'recommendation:3' }))
    expect(seals(host).map((button) => button.getAttribute('aria-current'))).toEqual([null, 'true', null, null, null])
  })

  test('is one stop of the Tab key for all seals, with arrows from one to the next by their numbers', () => {
    const { host, map, camera } = mount()
    const stops = () => seals(host).filter(({ tabIndex }) => tabIndex === 0)
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
    const focused = () => document.activeElement?.textContent
    expect(host.querySelector('.map-seals')).toHaveAccessibleName('Recommendations on the map')
    expect(stops().map((button) => button.textContent)).toEqual(['1'])
    map.render(bareScene({ selection: 'recommendation:4' }))
    expect(stops().map((button) => button.textContent)).toEqual(['4'])
    const before = camera()
    stops()[0]!.focus()
    press('ArrowRight')
    expect(focused()).toBe('5')
    expect(stops().map((button) => button.textContent)).toEqual(['5'])
    press('End')
    press('ArrowDown')
    expect(focused()).toBe('1')
    press('ArrowLeft')
    expect(focused()).toBe('7')
    press('Home')
    expect(focused()).toBe('1')
    // they are no keys of the map meanwhile
    expect(camera()).toEqual(before)
    // what comes back stands where its number belongs
    const whole = bareScene()
    map.render({ ...whole, seals: whole.seals.filter(({ number }) => number !== 3) })
    map.render(whole)
    expect(seals(host).map((button) => button.textContent)).toEqual(['1', '3', '4', '5', '7'])
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
      { selection: 'recommendation:3' as const },
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
        const { zoom } = camera()
        const isInReach = zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 24)
        const context = { zoom, globalState: { ...globalStateOf(scene) } }
        const wanted = scene.signs[layer.source as keyof MapScene['signs']].features
          .filter(({ geometry }) => isInReach && geometry.type !== 'Point')
          .filter(({ geometry, properties }) =>
            filter(context, { type: geometry.type as 'LineString', properties, geometry: [] }),
          )
          .map((feature) => feature.properties.id)
        expect(idsIn(layer.id), `${layer.id} ${JSON.stringify(patch)}`).toEqual(wanted)
      }
    }
  })

  test('hides a layer that is switched off', () => {
    const { map, idsIn } = mount(realScene({ later: 'show' }))
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
    map.render(bareScene({ selection: 'area:area-mountains-core' }))
    expect(idsIn('areas-chosen')).toEqual(['area:area-mountains-core'])
    expect(Number(strengthOf(other!))).toBeLessThan(before)
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
    map.render({ ...bareScene(), fitSerial: 1 })
    expect(camera().zoom).toBeLessThan(7)
    expect(events.onCamera).not.toHaveBeenCalled()
  })

  test('opens on what is chosen already, as near as it can be shown', () => {
    const focus = [124.5, 38, 128.5, 41] as const
    const home = mount(bareScene()).camera().zoom
    const opened = mount({ ...bareScene(), focus }).camera().zoom
    const elsewhere = bareScene({ camera: { center: [120, 30], zoom: 4 } })
    const fitted = mount(elsewhere)
    fitted.map.render({ ...elsewhere, focus })
    expect(opened).toBeGreaterThan(home)
    expect(opened).toBeCloseTo(fitted.camera().zoom, 6)
  })

  test('begins where another painter left the map', () => {
    const there = { center: [127, 40], zoom: 7.5 } as const
    expect(mount({ ...bareScene(), lastCamera: there }).camera()).toEqual(there)
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
