import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { MAX_FAR_ZOOM } from '#src/domain/camera.ts'
import { BASE_FILES } from '../base-data.ts'
import { groundByFile } from '../drawn-ground.ts'
import { type GroundData, NO_GROUND } from '../layers/base.ts'
import type { MapScene } from '../map-scene.ts'

export type MapGround = {
  /** What a style that begins anew is to have. */
  readonly data: () => GroundData
  /** Resolves when the map has a ground to draw; to false if it was stopped before. */
  readonly given: Promise<boolean>
  /** Gives the map what it lacks: the fine ground if its view needs it, or what came before its style did. */
  readonly bring: () => void
  readonly stop: () => void
}

/** The ground of a map: the coarse file, and the fine ones once a view is close enough to need them. */
export function createMapGround(
  map: MapLibreMap,
  { base, ground: { plate } }: Pick<MapScene, 'base' | 'ground'>,
  far: Promise<GeoJSON.GeoJSON | null>,
): MapGround {
  let data: GroundData = NO_GROUND
  let shown: GroundData = NO_GROUND
  let isStopped = false
  const bring = () => {
    if (data !== NO_GROUND && map.getZoom() > MAX_FAR_ZOOM) data = base
    if (data === shown) return
    for (const file of BASE_FILES) {
      const source = map.getSource<GeoJSONSource>(file)
      if (source === undefined) return
      void source.setData(data[file])
    }
    shown = data
  }
  return {
    data: () => (shown = data),
    given: far.then((coarse) => {
      if (isStopped) return false
      data = coarse === null ? base : groundByFile(coarse, plate)
      bring()
      return true
    }),
    bring,
    stop: () => {
      isStopped = true
    },
  }
}
