import type { Camera } from '#src/domain/camera.ts'
import type { Widget } from '#src/domain/widget.ts'
import type { MapEvents, MapScene, ReadGeoJson } from '#src/widgets/map/map-scene.ts'
import { hasWebGl } from '#src/widgets/map/webgl.ts'

export type CreateMap = (host: HTMLElement, events: MapEvents, first: MapScene) => Widget<MapScene>

export type PainterName = 'maplibre' | 'svg'
/** The painters of the one scene, each in a chunk of its own: the text is readable long before they arrive. */
export type Painters = Readonly<Record<PainterName, CreateMap>>

export function createPainters(readGeoJson: ReadGeoJson): Painters {
  return {
    maplibre: later(
      () => import('#src/widgets/map/maplibre-map.ts').then((module) => module.createMaplibreMap),
      () => (hasWebGl() ? null : 'no-webgl'),
    ),
    svg: later(() =>
      import('#src/widgets/map/svg-map.ts').then(
        ({ createSvgMap }): CreateMap =>
          (host, events, first) =>
            createSvgMap(host, events, first, readGeoJson),
      ),
    ),
  }
}

/** The same painters, of which each begins where the last one left the map. */
export function takingOver(painters: Painters): Painters {
  let standing: Camera | null = null
  const heeding =
    (create: CreateMap): CreateMap =>
    (host, events, first) => {
      const onView = (view: Camera) => {
        standing = view
        events.onView(view)
      }
      return create(host, { ...events, onView }, { ...first, standing })
    }
  return { maplibre: heeding(painters.maplibre), svg: heeding(painters.svg) }
}

/** A widget whose code is on its way. `hindrance` spares a machine the way of code that it cannot run. */
function later(load: () => Promise<CreateMap>, hindrance: () => 'no-webgl' | null = () => null): CreateMap {
  return (host, events, first) => {
    let newest = first
    let widget: Widget<MapScene> | null = null
    let gone = false
    const fail = (reason: 'no-webgl' | 'no-code') => {
      if (!gone) events.onFail(reason)
    }
    const reason = hindrance()
    if (reason !== null) {
      queueMicrotask(() => {
        fail(reason)
      })
    } else {
      load().then(
        (create) => {
          // a new drawing begins where the last one stood, whatever has been asked for since
          if (!gone) widget = create(host, events, { ...newest, standing: first.standing })
        },
        () => {
          fail('no-code')
        },
      )
    }
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
}
