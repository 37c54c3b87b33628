import { Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Widget } from '#src/domain/widget.ts'
import { applyScene } from './apply.ts'
import { cameraOf, createCameraMan } from './camera.ts'
import { signAt } from './hits.ts'
import { drawPictures } from './images.ts'
import { type Inks, readInks } from './inks.ts'
import type { MapEvents, MapScene } from './map-scene.ts'
import { type Seals, createSeals } from './seals.ts'
import { buildStyle } from './style.ts'

// version 6 is ESM only and a bundler does not see its worker: without this line the map stays blank
setWorkerUrl(workerUrl)

const LOAD_PATIENCE = 10_000
const LOSS_PATIENCE = 1_000
/** West, south, east, north: the plate and a good way round it. */
const MAX_BOUNDS: [number, number, number, number] = [88, 12, 162, 64]
const NOTHING_TO_DESTROY = { render: () => undefined, destroy: () => undefined }

/** The scene drawn by MapLibre. Failures are reported, never thrown. */
export function createMaplibreMap(host: HTMLElement, events: MapEvents, first: MapScene): Widget<MapScene> {
  const inks = readInks(host)
  host.dataset['widget'] = 'map'
  let map: MapLibreMap
  try {
    map = new MapLibreMap(optionsFor(host, inks, first))
  } catch {
    // no WebGL: the constructor throws and leaves the host as it found it or half filled
    host.replaceChildren()
    queueMicrotask(() => {
      events.onFail('no-webgl')
    })
    return NOTHING_TO_DESTROY
  }
  return run(map, host, events, first, inks)
}

function run(map: MapLibreMap, host: HTMLElement, events: MapEvents, first: MapScene, inks: Inks): Widget<MapScene> {
  let newest = first
  /** The scene that the map shows; null while it has no style to show one with. */
  let shown: MapScene | null = null
  const cameraMan = createCameraMan(map)
  const seals: Seals = createSeals(map, events.onSelect)
  const patience = createPatience(LOAD_PATIENCE, () => {
    events.onFail('no-load')
  })
  let lossPatience: ReturnType<typeof setTimeout> | undefined

  const addPictures = () => {
    for (const { name, data, scale } of drawPictures(inks)) {
      if (!map.hasImage(name)) map.addImage(name, data, { pixelRatio: scale })
    }
  }
  const showAll = () => {
    addPictures()
    applyScene(map, inks, newest, null)
    shown = newest
  }
  map.on('style.load', showAll)
  // as long as data arrive, the worker lives and a slow machine is only slow
  map.on('sourcedata', patience.renew)
  map.once('load', () => {
    map.off('sourcedata', patience.renew)
    patience.end()
    host.dataset['ready'] = 'true'
    events.onReady()
  })
  map.on('webglcontextlost', () => {
    shown = null
    lossPatience = setTimeout(() => {
      events.onFail('context-lost')
    }, LOSS_PATIENCE)
  })
  map.on('webglcontextrestored', () => {
    clearTimeout(lossPatience)
    // what changed during the loss was silently forgotten, and pictures are gone
    map.setStyle(buildStyle(newest, inks), { diff: false })
    events.onReady()
  })
  listenToPerson(map, events, cameraMan.released)
  map.on('moveend', () => {
    events.onView(cameraOf(map))
  })

  const observer = new ResizeObserver(() => {
    cameraMan.resized(newest)
  })
  observer.observe(host)
  seals.show(first.seals)
  cameraMan.follow(first, null)

  return {
    render: (scene) => {
      const last = newest
      newest = scene
      if (shown !== null) {
        applyScene(map, inks, scene, shown)
        shown = scene
      }
      seals.show(scene.seals)
      cameraMan.follow(scene, last)
    },
    destroy: () => {
      patience.end()
      clearTimeout(lossPatience)
      observer.disconnect()
      seals.remove()
      map.remove()
    },
  }
}

/** Gives up when nothing was heard for a while. */
function createPatience(milliseconds: number, giveUp: () => void) {
  let timer = setTimeout(giveUp, milliseconds)
  return {
    renew: () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, milliseconds)
    },
    end: () => {
      clearTimeout(timer)
    },
  }
}

/** Clicks, and moves that an input event stands behind; the map's own flights are silent. */
function listenToPerson(map: MapLibreMap, events: MapEvents, released: () => void) {
  map.on('click', ({ point, originalEvent }) => {
    if (originalEvent.target instanceof Element && originalEvent.target.closest('button') !== null) return
    const ref = signAt(map, point.x, point.y)
    if (ref !== null) events.onSelect(ref)
  })
  map.on('mousemove', ({ point }) => {
    map.getCanvas().style.cursor = signAt(map, point.x, point.y) === null ? '' : 'pointer'
  })
  map.on('moveend', (event) => {
    if (event.originalEvent === undefined) return
    released()
    events.onCamera(cameraOf(map))
  })
}

function optionsFor(host: HTMLElement, inks: Inks, scene: MapScene): MapOptions {
  const { title, zoomWithKey, zoomWithMacKey, twoFingers } = scene.words
  return {
    container: host,
    style: buildStyle(scene, inks),
    attributionControl: false,
    // a wheel over the map scrolls the page
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: 4,
    maxZoom: 10.5,
    maxBounds: MAX_BOUNDS,
    renderWorldCopies: false,
    // a ResizeObserver of our own also waits out hidden panes
    trackResize: false,
    fadeDuration: scene.motion === 'jump' ? 0 : 150,
    locale: {
      'Map.Title': title,
      'CooperativeGesturesHandler.WindowsHelpText': zoomWithKey,
      'CooperativeGesturesHandler.MacHelpText': zoomWithMacKey,
      'CooperativeGesturesHandler.MobileHelpText': twoFingers,
    },
  }
}
