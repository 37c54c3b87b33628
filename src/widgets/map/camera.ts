import type { LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from 'maplibre-gl'
import type { Bounds, Camera } from '#src/domain/camera.ts'
import type { MapScene } from './map-scene.ts'

const DURATION = 300
const CLOSEST = 9
/** A thing that could be shown this many zoom levels larger is in sight but cannot be read. */
const TOO_SMALL = 0.7
/** How near a single point is shown when it was out of sight. */
const CLOSE_TO_A_POINT = 7
const SAME_PLACE = 1e-6
/** Room between a fitted thing and the edge. */
const MARGIN = 28
/** No more than this share of the width is given away to what lies over the map. */
const MOST_COVERED = 0.46
const SHEET_WIDTH = 600

export type CameraMan = {
  /** Moves the map if this scene asks for it and the last one did not. */
  readonly follow: (scene: MapScene, last: MapScene | null) => void
  /** The host changed its size. */
  readonly resized: (scene: MapScene) => void
  /** A person moved the map: it no longer stands where it was fitted. */
  readonly released: () => void
}

/** Every move that is not a person's. Sizes of zero (a hidden pane) are waited out: a fit there would be wrong for good. */
export function createCameraMan(map: MapLibreMap): CameraMan {
  let atHome = false
  let waiting: MapScene | null = null
  const visible = () => map.getContainer().clientWidth > 0 && map.getContainer().clientHeight > 0

  const goHome = (scene: MapScene, animate: boolean) => {
    map.fitBounds(toLibrary(scene.bounds), { padding: room(map, scene), duration: animate ? DURATION : 0 })
    atHome = true
  }
  const fly = (scene: MapScene, camera: Camera) => {
    if (isShown(map, camera)) return
    atHome = false
    const goal = { center: [camera.center[0], camera.center[1]] as [number, number], zoom: camera.zoom }
    if (scene.motion === 'jump') map.jumpTo(goal)
    else map.easeTo({ ...goal, duration: DURATION })
  }
  const bringIntoSight = (scene: MapScene, focus: Bounds, animate: boolean) => {
    const isPoint = focus[0] === focus[2] && focus[1] === focus[3]
    const maxZoom = isPoint ? Math.max(map.getZoom(), CLOSE_TO_A_POINT) : CLOSEST
    const padding = room(map, scene)
    const goal = map.cameraForBounds(toLibrary(focus), { padding, maxZoom })
    const isSmall = !isPoint && (goal?.zoom ?? 0) - map.getZoom() > TOO_SMALL
    if (isInSight(map, scene, focus) && !isSmall) return
    atHome = false
    map.fitBounds(toLibrary(focus), { padding, maxZoom, duration: animate ? DURATION : 0 })
  }
  const begin = (scene: MapScene) => {
    if (scene.camera === null) goHome(scene, false)
    else map.jumpTo({ center: [scene.camera.center[0], scene.camera.center[1]], zoom: scene.camera.zoom })
    if (scene.camera === null && scene.focus !== null) bringIntoSight(scene, scene.focus, false)
  }

  return {
    follow: (scene, last) => {
      if (!visible()) {
        waiting = scene
        return
      }
      const animate = scene.motion === 'ease'
      if (last === null) begin(scene)
      else if (scene.homings !== last.homings || (scene.camera === null && last.camera !== null)) goHome(scene, animate)
      else if (scene.camera !== null && scene.camera !== last.camera) fly(scene, scene.camera)
      else if (scene.focus !== null && scene.focus !== last.focus) bringIntoSight(scene, scene.focus, animate)
    },
    resized: (scene) => {
      map.resize()
      if (!visible()) return
      if (waiting !== null) begin(scene)
      else if (atHome) goHome(scene, false)
      waiting = null
    },
    released: () => {
      atHome = false
    },
  }
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}

function isShown(map: MapLibreMap, { center, zoom }: Camera): boolean {
  const now = cameraOf(map)
  const off = [now.center[0] - center[0], now.center[1] - center[1], now.zoom - zoom]
  return off.every((each) => Math.abs(each) < SAME_PLACE)
}

function toLibrary([west, south, east, north]: Bounds): LngLatBoundsLike {
  return [west, south, east, north]
}

function room(map: MapLibreMap, { padding }: MapScene): PaddingOptions {
  const width = map.getContainer().clientWidth
  // in a narrow window the card is a sheet below the map
  const right = width < SHEET_WIDTH ? 0 : Math.min(padding.right, width * MOST_COVERED)
  return {
    top: padding.top + MARGIN,
    bottom: padding.bottom + MARGIN,
    left: padding.left + MARGIN,
    right: right + MARGIN,
  }
}

function isInSight(map: MapLibreMap, scene: MapScene, [west, south, east, north]: Bounds): boolean {
  const { clientWidth, clientHeight } = map.getContainer()
  const { left = 0, right = 0, top = 0, bottom = 0 } = room(map, scene)
  const slack = MARGIN / 2
  const corners = [map.project([west, north]), map.project([east, south])]
  return corners.every(
    ({ x, y }) =>
      x >= left - slack && x <= clientWidth - right + slack && y >= top - slack && y <= clientHeight - bottom + slack,
  )
}
