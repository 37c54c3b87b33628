import { type GeoJSONSource, Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { MAX_ZOOM, MIN_ZOOM } from '#src/domain/camera.ts'
import type { Widget } from '#src/domain/widget.ts'
import { applyScene } from './apply.ts'
import { type MapViewport, createCameraController } from '../camera.ts'
import { drawPictures } from './images.ts'
import { type Inks, readInks } from '../inks.ts'
import { describeDrawing, isDescribedLayer } from '../describe-drawing.ts'
import { NO_GROUND } from '../layers/base.ts'
import { listenToMaplibre } from './maplibre-gestures.ts'
import { type MapGround, createMapGround } from './map-ground.ts'
import { pagePoints } from './page-boxes.ts'
import { cameraOf, mapViewportOf } from './maplibre-viewport.ts'
import type { MapEvents, MapScene } from '../map-scene.ts'
import { project } from '../mercator.ts'
import { pageScrolls } from '../page-scrolls.ts'
import { type Seals, createSeals } from '../seals.ts'
import { buildStyle } from '../style.ts'
import { watchWorker } from './worker-watch.ts'

// version 6 is ESM only and a bundler does not see its worker: without this line the map stays blank
setWorkerUrl(workerUrl)

const LOSS_PATIENCE = 1_000
const NOTHING_TO_DESTROY = { render: () => undefined, destroy: () => undefined }

/** The scene drawn by MapLibre, on the coarse ground `far` if that can be read. Failures are reported, never thrown. */
export function createMaplibreMap(
  host: HTMLElement,
  events: MapEvents,
  first: MapScene,
  far: Promise<GeoJSON.GeoJSON | null>,
): Widget<MapScene> {
  const inks = readInks(host)
  host.dataset['widget'] = 'map'
  host.dataset['painter'] = 'maplibre'
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
  try {
    return run(map, host, events, first, inks, createMapGround(map, first, far))
  } catch (error) {
    map.remove()
    throw error
  }
}

function run(
  map: MapLibreMap,
  host: HTMLElement,
  events: MapEvents,
  first: MapScene,
  inks: Inks,
  ground: MapGround,
): Widget<MapScene> {
  let newest = first
  /** The scene shown; null until the map has a style. */
  let shown: MapScene | null = null
  const viewport: MapViewport = mapViewportOf(map)
  const cameraController = createCameraController(viewport)
  const seals: Seals = createSeals(
    map.getCanvasContainer(),
    (position) => project(position, viewport.camera(), viewport.size()),
    events.onSelect,
    first,
  )
  const worker = watchWorker(map, workerUrl, () => {
    events.onFail('no-load')
  })
  let lossPatience: ReturnType<typeof setTimeout> | undefined

  const addPictures = () => {
    for (const { name, data, scale } of drawPictures(inks, newest)) {
      if (!map.hasImage(name)) map.addImage(name, data, { pixelRatio: scale })
    }
  }
  const showAll = () => {
    addPictures()
    applyScene(map, inks, newest, null)
    shown = newest
    putBoxes()
    ground.bring()
  }
  map.on('style.load', showAll)
  map.on('zoom', ground.bring)
  const tellReady = () => {
    host.dataset['ready'] = 'true'
    events.onReady()
  }
  map.once('load', () => {
    worker.end()
    void ground.given.then((isGiven) => {
      // gone meanwhile
      if (!isGiven) return
      if (map.loaded()) tellReady()
      // a ground that came later than the map's own code is still to be drawn
      else map.once('idle', tellReady)
    })
  })
  map.on('idle', () => {
    if (shown === null) return
    const { words } = shown
    const layers = map.getLayersOrder().filter(isDescribedLayer)
    describeDrawing(
      map.getCanvas(),
      map.queryRenderedFeatures({ layers }).map(({ properties }) => String(properties['label'])),
      words,
    )
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
    map.setStyle(buildStyle(newest, inks, ground.data()), { diff: false })
    events.onReady()
  })
  listenToMaplibre(map, events, () => newest.insets, cameraController.onUserMove)
  map.on('move', seals.follow)
  /** Boxes of the page stay where they are while the map moves under them. */
  const putBoxes = () => {
    if (shown === null) return
    const points = pagePoints(newest.boxes, viewport.camera(), viewport.size())
    void map.getSource<GeoJSONSource>('boxes')?.setData(points)
  }
  map.on('moveend', () => {
    putBoxes()
    events.onView(cameraOf(map))
  })

  // if the page itself scrolls, the plain wheel and a single finger scroll it
  const leaveToPage = () => {
    const { cooperativeGestures: guard } = map
    const isNeeded = pageScrolls(host.ownerDocument)
    if (isNeeded !== guard.isEnabled()) guard[isNeeded ? 'enable' : 'disable']()
  }
  const observer = new ResizeObserver(() => {
    leaveToPage()
    cameraController.onResize(newest)
    putBoxes()
    seals.follow()
  })
  observer.observe(host)
  seals.show(first.seals)
  cameraController.follow(first, null)

  return {
    render: (scene) => {
      const last = newest
      newest = scene
      if (scene.magnified !== last.magnified) map.setPixelRatio(pixelRatioOf(scene))
      if (shown !== null) {
        applyScene(map, inks, scene, shown)
        shown = scene
        if (scene.boxes !== last.boxes) putBoxes()
      }
      seals.show(scene.seals)
      cameraController.follow(scene, last)
    },
    destroy: () => {
      worker.end()
      ground.stop()
      clearTimeout(lossPatience)
      observer.disconnect()
      seals.remove()
      map.remove()
    },
  }
}

function pixelRatioOf({ magnified = 1 }: MapScene): number {
  return window.devicePixelRatio * magnified
}

function optionsFor(host: HTMLElement, inks: Inks, scene: MapScene): MapOptions {
  const { title, zoomWithKey, zoomWithMacKey, twoFingers } = scene.words
  return {
    container: host,
    style: buildStyle(scene, inks, NO_GROUND),
    pixelRatio: pixelRatioOf(scene),
    attributionControl: false,
    cooperativeGestures: pageScrolls(host.ownerDocument),
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: [...scene.ground.reach],
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
