import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl'
import type { Ref } from '#src/domain/ref.ts'
import { kindOf } from '#src/domain/ref.ts'
import { globalStateOf } from '../expressions.ts'
import type { Inks } from '../inks.ts'
import type { MapScene, SignLayer } from '../map-scene.ts'
import { SIGN_SOURCES, layerGroups, sealPoints } from '../style.ts'

/** Updates a drawn map from the last scene to this one; without a last one, sets everything. */
export function applyScene(map: MapLibreMap, inks: Inks, scene: MapScene, last: MapScene | null) {
  if (last !== null && scene.signs !== last.signs) setSigns(map, scene, last)
  if (scene.seals !== last?.seals) void sourceOf(map, 'seals')?.setData(sealPoints(scene))
  setGlobalState(map, scene, last)
  if (scene.layers !== last?.layers) setVisibility(map, inks, scene)
  if (scene.selected !== last?.selected || scene.lit !== last.lit) setSelection(map, scene)
}

function setSigns(map: MapLibreMap, scene: MapScene, last: MapScene) {
  for (const name of SIGN_SOURCES) {
    if (scene.signs[name] !== last.signs[name]) void sourceOf(map, name)?.setData(scene.signs[name])
  }
}

function sourceOf(map: MapLibreMap, name: string): GeoJSONSource | null {
  const source = map.getSource(name)
  return source instanceof GeoJSONSource ? source : null
}

function setGlobalState(map: MapLibreMap, scene: MapScene, last: MapScene | null) {
  const before: Readonly<Record<string, unknown>> = last === null ? {} : globalStateOf(last)
  for (const [name, value] of Object.entries(globalStateOf(scene))) {
    if (String(before[name]) !== String(value) || last === null) map.setGlobalStateProperty(name, value)
  }
}

function setVisibility(map: MapLibreMap, inks: Inks, scene: MapScene) {
  for (const { group, layers } of layerGroups(inks, scene)) {
    if (group === null) continue
    const visibility = scene.layers.includes(group) ? 'visible' : 'none'
    for (const { id } of layers) {
      if (map.getLayoutProperty(id, 'visibility') !== visibility) map.setLayoutProperty(id, 'visibility', visibility)
    }
  }
}

function setSelection(map: MapLibreMap, scene: MapScene) {
  for (const source of SIGN_SOURCES) map.removeFeatureState({ source })
  for (const ref of scene.lit) {
    const source = sourceFor(ref)
    if (source === null) continue
    map.setFeatureState({ source, id: ref }, { lit: true, chosen: ref === scene.selected })
  }
}

function sourceFor(ref: Ref): SignLayer | null {
  const name = `${kindOf(ref)}s`
  return SIGN_SOURCES.find((each) => each === name) ?? null
}
