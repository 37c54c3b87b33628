import type { Widget } from '#src/domain/widget.ts'
import type { MapEvents, MapScene } from '#src/widgets/map/map-scene.ts'

export type CreateMap = (host: HTMLElement, events: MapEvents, first: MapScene) => Widget<MapScene>

/** The real map, as its own chunk: the text is readable long before it arrives. */
export const createLazyMap: CreateMap = (host, events, first) => {
  let newest = first
  let widget: Widget<MapScene> | null = null
  let gone = false
  import('#src/widgets/map/maplibre-map.ts').then(
    ({ createMaplibreMap }) => {
      if (!gone) widget = createMaplibreMap(host, events, newest)
    },
    () => {
      if (!gone) events.onFail('no-code')
    },
  )
  return {
    render: (scene) => {
      newest = scene
      widget?.render(scene)
    },
    destroy: () => {
      gone = true
      widget?.destroy()
    },
  }
}
