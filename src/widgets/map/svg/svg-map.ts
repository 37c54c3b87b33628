import type { Camera } from '#src/domain/camera.ts'
import { toFreeMiddle } from '#src/domain/insets.ts'
import type { Widget } from '#src/domain/widget.ts'
import { type MapViewport, createCameraController } from '../camera.ts'
import { createPutOff } from '../../put-off.ts'
import { readInks } from '../inks.ts'
import type { MapEvents, MapScene, ReadGround } from '../map-scene.ts'
import { type Size, constrain, project } from '../mercator.ts'
import { describeDrawing } from '../describe-drawing.ts'
import { listenToPointing } from '../pointing.ts'
import { createSeals } from '../seals.ts'
import './svg-map.css'
import { svgElement } from './dom.ts'
import { createDrawing } from './drawing.ts'
import { createFlight } from './flight.ts'
import { createGroundFiles } from './ground-files.ts'
import type { MapGestures } from './map-gestures.ts'
import { createGestureNotice } from './notice.ts'
import { listenToGestures } from './listen-to-gestures.ts'
import { measureAnew } from './words.ts'

/**
 * The scene drawn as SVG, for machines without WebGL, for paper, and for readers who prefer it. The coarse ground, where
 * it is there already, is drawn with the first signs.
 */
export function createSvgMap(
  host: HTMLElement,
  events: MapEvents,
  first: MapScene,
  readGround: ReadGround,
  far: GeoJSON.GeoJSON | null = null,
): Widget<MapScene> {
  host.dataset['widget'] = 'map'
  host.dataset['painter'] = 'svg'
  const root = document.createElement('div')
  root.className = 'svg-map'
  root.tabIndex = 0
  root.setAttribute('role', 'region')
  root.setAttribute('aria-label', first.words.title)
  // everything on it is also in the lists; its letters would only be noise
  const svg = svgElement('svg', { 'aria-hidden': 'true' })
  root.append(svg)
  host.replaceChildren(root)

  let newest = first
  let size: Size = { width: host.clientWidth, height: host.clientHeight }
  let camera: Camera = { center: [first.bounds[0], first.bounds[1]], zoom: 0 }
  /** Whether the user started the current flight. */
  let isUserMove = false
  const drawing = createDrawing(svg, readInks(host), first)
  const notice = createGestureNotice(root)

  const ground = createGroundFiles(readGround, far, drawing, () => {
    settle()
  })
  // when what is there has been painted: to ask for nine files takes as long as to draw the signs
  const bringing = createPutOff(2, () => void ground.bringFor(camera.zoom))
  /** Whether the drawing is of another size or camera. */
  let isStale = false
  let isActing = false
  const settle = () => {
    isStale = true
    if (isActing || size.width === 0 || size.height === 0) return
    isStale = false
    ground.drawFor(camera, size)
    drawing.settle(newest, camera, size)
    describeDrawing(root, drawing.names(), newest.words)
    pointing.lookAgain()
    bringing.ask()
  }
  const follow = (moved: Camera) => {
    camera = moved
    if (ground.covers(camera, size)) drawing.follow(camera, size)
    else settle()
    seals.follow()
  }
  const onArrival = () => {
    settle()
    events.onView(camera)
    if (isUserMove) events.onCamera(camera)
    isUserMove = false
  }
  const flight = createFlight(follow, onArrival)
  const go = (to: Camera, animate: boolean) => {
    const goal = constrain(to, size, newest.ground.reach)
    flight.stop()
    if (animate) {
      flight.begin(camera, goal)
      return
    }
    camera = goal
    seals.follow()
    onArrival()
  }
  const viewport: MapViewport = {
    size: () => size,
    camera: () => flight.goal() ?? camera,
    go: (to, animate) => {
      isUserMove = false
      go(to, animate)
    },
    resize: () => {
      size = { width: host.clientWidth, height: host.clientHeight }
      if (size.width > 0) camera = constrain(camera, size, newest.ground.reach)
      isStale = true
      seals.follow()
    },
  }
  const seals = createSeals(root, (position) => project(position, camera, size), events.onSelect, first)
  const cameraController = createCameraController(viewport)
  const gestures: MapGestures = {
    size: () => size,
    toMiddle: () => toFreeMiddle(newest.insets),
    camera: viewport.camera,
    drag: (to) => {
      flight.stop()
      follow(constrain(to, size, newest.ground.reach))
    },
    endDrag: () => {
      cameraController.onUserMove()
      isUserMove = true
      onArrival()
    },
    flyTo: (to) => {
      cameraController.onUserMove()
      isUserMove = true
      go(to, newest.motion === 'ease')
    },
    select: (point) => {
      const ref = drawing.signAt(point)
      if (ref !== null) events.onSelect(ref)
    },
    explain: (gesture) => {
      notice.explain(gesture, newest.words)
    },
  }
  const gestureListener = listenToGestures(root, gestures)
  const pointing = listenToPointing(root, drawing.signAt, events.onPoint)
  /** However often an act moves the map, what it comes to is drawn once. */
  const inOneDrawing = (act: () => void) => {
    isActing = true
    try {
      act()
    } finally {
      isActing = false
    }
    if (isStale) settle()
  }
  const takeRoom = (scene: MapScene) => {
    resizing.cancel()
    if (size.width !== host.clientWidth || size.height !== host.clientHeight) cameraController.onResize(scene)
  }
  // a choice gives the map other room and then its scene
  const resizing = createPutOff(3, () => {
    inOneDrawing(() => {
      takeRoom(newest)
    })
  })
  const observer = new ResizeObserver(resizing.ask)
  observer.observe(host)
  seals.show(first.seals)
  cameraController.follow(first, null)
  const ended = new AbortController()
  // letters are measured, which is right only once the page's fonts have loaded
  const remeasure = () => {
    measureAnew()
    settle()
  }
  if ('fonts' in document) document.fonts.addEventListener('loadingdone', remeasure, { signal: ended.signal })
  void ground.bringFor(camera.zoom).then(() => {
    if (ended.signal.aborted) return
    ground.catchUp()
    host.dataset['ready'] = 'true'
    events.onReady()
  })

  return {
    render: (scene) => {
      const last = newest
      newest = scene
      inOneDrawing(() => {
        takeRoom(last)
        seals.show(scene.seals)
        cameraController.follow(scene, last)
        // a flight first draws it at the current camera
        settle()
      })
    },
    destroy: () => {
      ended.abort()
      resizing.cancel()
      bringing.cancel()
      ground.stop()
      flight.stop()
      gestureListener.stop()
      pointing.stop()
      notice.remove()
      observer.disconnect()
      seals.remove()
      host.replaceChildren()
      delete host.dataset['ready']
    },
  }
}
