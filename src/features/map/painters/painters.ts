import type { Camera } from '#src/domain/camera.ts'
import type { Widget } from '#src/domain/widget.ts'
import type { MapEvents, MapScene, ReadGround } from '#src/widgets/map/map-scene.ts'
import { graphicsHere } from '#src/widgets/map/maplibre/webgl.ts'
import { lazyWidget } from '../../lazy-widget.ts'
import { NotLoaded, asNotLoaded } from '../../not-loaded.ts'

export type CreateMap = (host: HTMLElement, events: MapEvents, first: MapScene) => Widget<MapScene>

export type PainterName = 'maplibre' | 'svg'
/** The two painters of the scene, each in its own chunk: the text can be read long before they load. */
export type Painters = Readonly<Record<PainterName, CreateMap>> & {
  /**
   * Whether the detailed painter would be drawn by the processor: too slowly, so the simple one is better. Where it is
   * so, the question alone takes a good part of a second: it is asked once, and not before the map has its turn.
   */
  readonly isInSoftware: () => boolean
}

export function createPainters(readGround: ReadGround): Painters {
  let isInSoftware: boolean | null = null
  return {
    isInSoftware: () => (isInSoftware ??= graphicsHere() === 'software'),
    maplibre: lazyPainter(
      async () => {
        // beside the code, which is five times as much
        const far = readGround('far')
        const { createMaplibreMap } = await import('#src/widgets/map/maplibre/maplibre-map.ts')
        return (host, events, first) => createMaplibreMap(host, events, first, far)
      },
      () => graphicsHere() !== 'none',
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

/** The same painters, sharing the camera: each starts where the other left the map. */
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
  return { ...painters, maplibre: sharingCamera(painters.maplibre), svg: sharingCamera(painters.svg) }
}

/** `canRun` avoids loading code on machines without the WebGL it needs. */
function lazyPainter(load: () => Promise<CreateMap>, canRun = () => true): CreateMap {
  return (host, events, first) =>
    lazyWidget<MapScene>(
      async () => {
        if (!canRun()) throw NO_WEBGL
        const create = await load().catch(asNotLoaded)
        // a new drawing starts at the last camera, whatever has been requested since
        return (newest) => create(host, events, { ...newest, lastCamera: first.lastCamera })
      },
      first,
      (error) => {
        events.onFail(error === NO_WEBGL ? 'no-webgl' : error instanceof NotLoaded ? 'no-code' : 'fault', error)
      },
    )
}

const NO_WEBGL = new Error('this machine cannot run the code')
