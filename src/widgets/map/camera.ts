import type { Bounds, Camera } from '#src/domain/camera.ts'
import type { MapScene, Padding } from './map-scene.ts'
import { type Size, cameraFor, project } from './mercator.ts'

/** Milliseconds of every flight. */
export const DURATION = 300
const CLOSEST = 9
/** A thing that could be shown this many zoom levels larger is in sight but cannot be read. */
const TOO_SMALL = 0.7
/** How near a single point is shown when it was out of sight. */
const CLOSE_TO_A_POINT = 7
const SAME_PLACE = 1e-6
/** Room between a fitted thing and the edge; the lesson's own view is drawn with room of its own. */
const MARGIN = 28
const HOME_MARGIN = 8
/** No more than this share of the width is given away to what lies over the map. */
const MOST_COVERED = 0.46
const SHEET_WIDTH = 600

/** What a painter lets its camera man see and do. */
export type MapViewport = {
  readonly size: () => Size
  readonly camera: () => Camera
  readonly go: (camera: Camera, animate: boolean) => void
  /** Takes over the host's new size. */
  readonly resize: () => void
}

export type CameraController = {
  /** Moves the map if this scene asks for it and the last one did not. */
  readonly follow: (scene: MapScene, last: MapScene | null) => void
  /** The host changed its size. */
  readonly onResize: (scene: MapScene) => void
  /** A person moved the map: it no longer stands where it was fitted. */
  readonly onUserMove: () => void
}

/** Every move that is not a person's. Sizes of zero (a hidden pane) are waited out: a fit there would be wrong for good. */
export function createCameraController(viewport: MapViewport): CameraController {
  let atHome = false
  let waiting: MapScene | null = null
  const visible = () => viewport.size().width > 0 && viewport.size().height > 0

  const goHome = (scene: MapScene, animate: boolean) => {
    const home = cameraFor(scene.bounds, viewport.size(), roomOf(viewport.size(), scene, HOME_MARGIN))
    if (home !== null) viewport.go(home, animate)
    atHome = true
  }
  const fly = (scene: MapScene, camera: Camera) => {
    if (isShown(viewport.camera(), camera)) return
    atHome = false
    viewport.go(camera, scene.motion === 'ease')
  }
  const bringIntoView = (scene: MapScene, focus: Bounds, animate: boolean, tooSmall = TOO_SMALL) => {
    const isPoint = focus[0] === focus[2] && focus[1] === focus[3]
    const { zoom } = viewport.camera()
    const maxZoom = isPoint ? Math.max(zoom, CLOSE_TO_A_POINT) : CLOSEST
    const goal = cameraFor(focus, viewport.size(), roomOf(viewport.size(), scene), maxZoom)
    if (goal === null) return
    const isSmall = !isPoint && goal.zoom - zoom > tooSmall
    if (isInView(viewport, scene, focus) && !isSmall) return
    atHome = false
    viewport.go(goal, animate)
  }
  const begin = (scene: MapScene) => {
    const start = scene.camera ?? scene.lastCamera
    if (start !== null) {
      viewport.go(start, false)
      return
    }
    goHome(scene, false)
    // nobody has seen the map yet: whatever can be shown larger is
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

/** In a narrow window the card is a sheet below the map, signposts are folded, and the caption lies across the edge. */
const NARROW: Padding = { top: 36, right: 0, bottom: 22, left: 0 }

function roomOf({ width }: Size, { padding }: MapScene, margin = MARGIN): Padding {
  const { top, bottom, left, right } = width < SHEET_WIDTH ? NARROW : padding
  return {
    top: top + margin,
    bottom: bottom + margin,
    left: left + margin,
    right: Math.min(right, width * MOST_COVERED) + margin,
  }
}

function isInView(viewport: MapViewport, scene: MapScene, [west, south, east, north]: Bounds): boolean {
  const size = viewport.size()
  const room = roomOf(size, scene)
  const slack = MARGIN / 2
  const corners = [project([west, north], viewport.camera(), size), project([east, south], viewport.camera(), size)]
  return corners.every(
    ({ x, y }) =>
      x >= room.left - slack &&
      x <= size.width - room.right + slack &&
      y >= room.top - slack &&
      y <= size.height - room.bottom + slack,
  )
}
