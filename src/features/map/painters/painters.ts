import type { Camera } from '#src/domain/camera.ts'
import type { Widget } from '#src/domain/widget.ts'
import type { MapEvents, MapScene, ReadGround } from '#src/widgets/map/map-scene.ts'
import { hasWebGl } from '#src/widgets/map/maplibre/webgl.ts'
import { lazyWidget } from '../../lazy-widget.ts'
import { NotLoaded, asNotLoaded } from '../../not-loaded.ts'

export type CreateMap = (host: HTMLElement, events: MapEvents, first: MapScene) => Widget<MapScene>

export type PainterName = 'maplibre' | 'svg'
/** The painters of the one scene, each in a chunk of its own: the text is readable long before they arrive. */
export type Painters = Readonly<Record<PainterName, CreateMap>>

export function createPainters(readGround: ReadGround): Painters {
  return {
    maplibre: lazyPainter(
      () => import('#src/widgets/map/maplibre/maplibre-map.ts').then((module) => module.createMaplibreMap),
      hasWebGl,
    ),
    svg: lazyPainter(() =>
      import('#src/widgets/map/svg/svg-map.ts').then(
        ({ createSvgMap }): CreateMap =>
          (host, events, first) =>
            createSvgMap(host, events, first, readGround),
      ),
    ),
  }
}

/** The same painters, of which each begins where the last one left the map. */
export function withSharedCamera(painters: Painters): Painters {
  let lastCamera: Camera | null = null
  const sharingCamera =
    (create: CreateMap): CreateMap =>
    (host, events, first) => {
      const onView = (view: Camera) => {
        lastCamera = view
        events.onView(view)
      }
      return create(host, { ...events, onView }, { ...first, lastCamera })
    }
  return { maplibre: sharingCamera(painters.maplibre), svg: sharingCamera(painters.svg) }
}

/** `canRun` spares a machine without WebGL the way of code that needs it. */
function lazyPainter(load: () => Promise<CreateMap>, canRun = () => true): CreateMap {
  return (host, events, first) =>
    lazyWidget<MapScene>(
      async () => {
        if (!canRun()) throw NO_WEBGL
        const create = await load().catch(asNotLoaded)
        // a new drawing begins where the last one stood, whatever has been asked for since
        return (newest) => create(host, events, { ...newest, lastCamera: first.lastCamera })
      },
      first,
      (error) => {
        events.onFail(error === NO_WEBGL ? 'no-webgl' : error instanceof NotLoaded ? 'no-code' : 'fault')
      },
    )
}

const NO_WEBGL = new Error('this machine cannot run the code')
