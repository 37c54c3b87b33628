import type { Bounds, Camera } from '#src/domain/camera.ts'
import { type Insets, INSET_SIDES, addInsets } from '#src/domain/insets.ts'
import type { MapScene } from './map-scene.ts'
import { type Size, cameraFor, cameraForWide, project } from './mercator.ts'

/** Duration of every flight, in milliseconds. */
export const DURATION = 300
const CLOSEST = 9
/** The selection fills this share of the free area. */
const SHARE = 0.6
/** A selection that could be shown this many zoom levels larger is too small. */
const TOO_SMALL = 0.4
/** Zoom level for a single point that was out of view. */
const CLOSE_TO_A_POINT = 7
const SAME_PLACE = 1e-6
/** Margin between a target and the edge; bounds are chosen with a margin of their own. */
const MARGIN: Insets = { top: 28, right: 28, bottom: 28, left: 28 }
export const MARGIN_OF_BOUNDS: Insets = { top: 18, right: 8, bottom: 18, left: 8 }
/** At most this share of width and height is reserved for overlays. */
const MOST_COVERED = 0.5

/** What a painter exposes to its camera controller. */
export type MapViewport = {
  readonly size: () => Size
  readonly camera: () => Camera
  readonly go: (camera: Camera, animate: boolean) => void
  /** Adopts the host's new size. */
  readonly resize: () => void
}

export type CameraController = {
  /** Moves the map if this scene asks for it and the last one did not. */
  readonly follow: (scene: MapScene, last: MapScene | null) => void
  /** The host changed its size. */
  readonly onResize: (scene: MapScene) => void
  /** The user moved the map: it is no longer where it was fitted. */
  readonly onUserMove: () => void
}

/**
 * Makes every move that is not the user's. With a size of zero (a hidden pane) it waits, because a fit would be wrong
 * for good.
 */
export function createCameraController(viewport: MapViewport): CameraController {
  let atHome = false
  let waiting: MapScene | null = null
  /** The camera before a selection moved the map; reset when the user moves it. */
  let before: { readonly camera: Camera; readonly atHome: boolean } | null = null
  const visible = () => viewport.size().width > 0 && viewport.size().height > 0

  const homeOf = (scene: MapScene) => {
    const size = viewport.size()
    return cameraForWide(scene.bounds, scene.home, size, roomForBounds(scene, size))
  }
  const goHome = (scene: MapScene, animate: boolean) => {
    const home = homeOf(scene)
    if (home !== null) viewport.go(home, animate)
    atHome = true
    before = null
  }
  const goBack = (scene: MapScene, animate: boolean) => {
    if (before === null) return
    if (before.atHome) goHome(scene, animate)
    else viewport.go(before.camera, animate)
    before = null
  }
  const fly = (scene: MapScene, camera: Camera) => {
    before = null
    if (isShown(viewport.camera(), camera)) return
    atHome = false
    viewport.go(camera, scene.motion === 'ease')
  }
  const bringIntoView = (scene: MapScene, focus: Bounds, animate: boolean, tooSmall = TOO_SMALL) => {
    const isPoint = focus[0] === focus[2] && focus[1] === focus[3]
    const { zoom } = viewport.camera()
    const maxZoom = isPoint ? Math.max(zoom, CLOSE_TO_A_POINT) : CLOSEST
    const goal = cameraFor(focus, viewport.size(), roomAround(scene, viewport.size()), maxZoom)
    if (goal === null) return
    const isSmall = !isPoint && goal.zoom - zoom > tooSmall
    if (isInView(viewport, scene, focus) && !isSmall) return
    before ??= { camera: viewport.camera(), atHome }
    atHome = false
    viewport.go(goal, animate)
  }
  /** A card appears a moment after the selection that opens it. */
  const keepFitted = (scene: MapScene, animate: boolean) => {
    if (atHome) goHome(scene, animate)
    else if (before !== null && scene.focus !== null) bringIntoView(scene, scene.focus, animate, 0)
  }
  /** As if it had followed every scene that the other painter was given. */
  const resume = (scene: MapScene, last: Camera) => {
    const home = homeOf(scene)
    atHome = home !== null && isShown(last, home)
    viewport.go(last, false)
    if (scene.focus === null) return
    if (home !== null && !atHome) before = { camera: home, atHome: true }
    bringIntoView(scene, scene.focus, false)
  }
  const begin = (scene: MapScene) => {
    if (scene.camera !== null) {
      viewport.go(scene.camera, false)
      return
    }
    if (scene.lastCamera !== null) {
      resume(scene, scene.lastCamera)
      return
    }
    goHome(scene, false)
    // nobody has seen the map yet: zoom in as far as possible
    if (scene.focus !== null) bringIntoView(scene, scene.focus, false, 0)
  }

  return {
    follow: (scene, last) => {
      if (!visible()) {
        waiting = scene
        return
      }
      const animate = scene.motion === 'ease'
      if (last === null) begin(scene)
      else if (isFitAnew(scene, last)) goHome(scene, animate)
      else if (scene.camera !== null && scene.camera !== last.camera) fly(scene, scene.camera)
      else if (scene.focus !== null && scene.focus !== last.focus) bringIntoView(scene, scene.focus, animate)
      else if (scene.selected === null && last.selected !== null) goBack(scene, animate)
      else if (
        scene.follow !== null &&
        String(scene.follow) !== String(last.follow) &&
        !isInView(viewport, scene, scene.follow)
      )
        goHome(scene, animate)
      else if (INSET_SIDES.some((side) => scene.insets[side] !== last.insets[side])) keepFitted(scene, animate)
    },
    onResize: (scene) => {
      viewport.resize()
      if (!visible()) return
      if (waiting !== null) begin(scene)
      else if (atHome) goHome(scene, false)
      waiting = null
    },
    onUserMove: () => {
      atHome = false
      before = null
    },
  }
}

/** The scene asks for the map to be fitted, and the last one did not. */
function isFitAnew(scene: MapScene, last: MapScene): boolean {
  if (scene.fitSerial !== last.fitSerial) return true
  return scene.camera === null && (last.camera !== null || scene.bounds.some((each, at) => each !== last.bounds[at]))
}

function isShown(now: Camera, { center, zoom }: Camera): boolean {
  const off = [now.center[0] - center[0], now.center[1] - center[1], now.zoom - zoom]
  return off.every((each) => Math.abs(each) < SAME_PLACE)
}

/** The area to keep free for bounds, and for a target scrolled into view. */
function roomForBounds(scene: MapScene, size: Size): Insets {
  return addInsets(atMost(scene.insets, size), MARGIN_OF_BOUNDS)
}

function roomForThing(scene: MapScene, size: Size): Insets {
  const { insets, furniture } = scene
  return addInsets(atMost(over(insets, furniture), size), MARGIN)
}

/** The area for a selection, a share of what is free. */
function roomAround(scene: MapScene, size: Size): Insets {
  const taken = atMost(scene.insets, size)
  const [aside, below] = [
    ((size.width - taken.left - taken.right) * (1 - SHARE)) / 2,
    ((size.height - taken.top - taken.bottom) * (1 - SHARE)) / 2,
  ]
  const room = addInsets(taken, { top: below, right: aside, bottom: below, left: aside })
  return over(room, atMost(over(scene.insets, scene.furniture), size))
}

/** The larger inset on each side: both cover the same edge. */
function over(a: Insets, b: Insets): Insets {
  return {
    top: Math.max(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
  }
}

function atMost({ top, right, bottom, left }: Insets, { width, height }: Size): Insets {
  const [across, down] = [width * MOST_COVERED, height * MOST_COVERED]
  return {
    top: Math.min(top, down),
    right: Math.min(right, across),
    bottom: Math.min(bottom, down),
    left: Math.min(left, across),
  }
}

function isInView(viewport: MapViewport, scene: MapScene, [west, south, east, north]: Bounds): boolean {
  const size = viewport.size()
  const room = roomForThing(scene, size)
  const slack = MARGIN.left / 2
  const corners = [project([west, north], viewport.camera(), size), project([east, south], viewport.camera(), size)]
  return corners.every(
    ({ x, y }) =>
      x >= room.left - slack &&
      x <= size.width - room.right + slack &&
      y >= room.top - slack &&
      y <= size.height - room.bottom + slack,
  )
}
