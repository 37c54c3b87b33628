import type { Map as MapLibreMap, PointLike } from 'maplibre-gl'
import { type Insets, toFreeMiddle } from '#src/domain/insets.ts'
import type { Ref } from '#src/domain/ref.ts'
import { REACH, bestHit, isHalo } from './hits.ts'
import type { MapEvents } from '../map-scene.ts'
import { DURATION } from '../camera.ts'
import { zoomBeside } from '../mercator.ts'
import { cameraOf } from './maplibre-viewport.ts'
import { listenToPointing } from '../pointing.ts'
import { zoomLevelsOf } from '../zoom-keys.ts'
import { SIGN_SOURCES } from '../style.ts'

/** Reports clicks, and moves caused by user input; the map's own flights are ignored. */
export function listenToMaplibre(map: MapLibreMap, events: MapEvents, insetsNow: () => Insets, onUserMove: () => void) {
  zoomByKeys(map, insetsNow)
  map.on('click', ({ point, originalEvent }) => {
    if (originalEvent.target instanceof Element && originalEvent.target.closest('button') !== null) return
    const ref = signAt(map, point.x, point.y)
    if (ref !== null) events.onSelect(ref)
  })
  const pointing = listenToPointing(
    map.getCanvasContainer(),
    ({ x, y }) => signAt(map, x, y),
    (pointed) => {
      map.getCanvas().style.cursor = pointed === null ? '' : 'pointer'
      events.onPoint(pointed)
    },
  )
  map.on('idle', pointing.lookAgain)
  map.once('remove', pointing.stop)
  map.on('moveend', (event) => {
    if (event.originalEvent === undefined) return
    onUserMove()
    events.onCamera(cameraOf(map))
  })
}

/** The library's own keys zoom about the middle of the map, which a card may cover. */
function zoomByKeys(map: MapLibreMap, insetsNow: () => Insets) {
  map.getCanvas().addEventListener('keydown', (event) => {
    const levels = zoomLevelsOf(event)
    if (levels === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const zoom = map.getZoom() + levels
    const { center, zoom: reached } = zoomBeside(toFreeMiddle(insetsNow()), zoom, cameraOf(map))
    map.easeTo({ center: [...center], zoom: reached, duration: DURATION }, { originalEvent: event })
  })
}

function signAt(map: MapLibreMap, x: number, y: number): Ref | null {
  const near: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ]
  const sources: readonly string[] = SIGN_SOURCES
  const idsAt = (where: PointLike | [PointLike, PointLike]) =>
    map
      .queryRenderedFeatures(where)
      .filter((feature) => sources.includes(feature.source) && !isHalo(feature.layer.id))
      .map((feature) => String(feature.properties['id']))
  const exact = new Set(idsAt([x, y]))
  return bestHit(idsAt(near).map((id) => ({ id, exact: exact.has(id) })))
}
