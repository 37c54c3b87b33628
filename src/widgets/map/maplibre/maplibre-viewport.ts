import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Camera } from '#src/domain/camera.ts'
import { DURATION, type MapViewport } from '../camera.ts'

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}

export function mapViewportOf(map: MapLibreMap): MapViewport {
  return {
    size: () => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight }),
    camera: () => cameraOf(map),
    go: ({ center, zoom }, animate) => {
      const goal = { center: [center[0], center[1]] as [number, number], zoom }
      if (animate) map.easeTo({ ...goal, duration: DURATION })
      else map.jumpTo(goal)
    },
    resize: () => {
      map.resize()
    },
  }
}
