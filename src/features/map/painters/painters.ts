import type { Camera } from '#src/domain/camera.ts'
import type { Widget } from '#src/domain/widget.ts'
import type { MapEvents, MapScene, ReadGround } from '#src/widgets/map/map-scene.ts'
import type { Graphics } from '#src/widgets/map/maplibre/graphics-of.ts'
import { graphicsAside, graphicsHere } from '#src/widgets/map/maplibre/webgl.ts'
import { lazyWidget } from '../../lazy-widget.ts'
import { NotLoaded, asNotLoaded } from '../../not-loaded.ts'

export type CreateMap = (host: HTMLElement, events: MapEvents, first: MapScene) => Widget<MapScene>

export type PainterName = 'maplibre' | 'svg'
/** The two painters of the scene, each in its own chunk: the text can be read long before they load. */
export type Painters = Readonly<Record<PainterName, CreateMap>> & {
  /**
   * Whether the detailed painter would be drawn by the processor: too slowly, so the simple one is better. Null until
   * that is known. Where no worker can be asked, the page is, which waits: not before the map has its turn.
   */
  readonly isInSoftware: () => boolean | null
  /** Asks once, aside, and calls back when `isInSoftware` can be told. */
  readonly learnGraphics: (onLearnt: () => void) => void
}

export function createPainters(read: ReadGround): Painters {
  const readGround = readFarOnce(read)
  let graphics: Graphics | null = null
  let asked: Promise<void> | null = null
  let isAnswered = false
  const known = () => (graphics ??= graphicsHere())
  return {
    isInSoftware: () => (graphics !== null || isAnswered ? known() === 'software' : null),
    learnGraphics: (onLearnt) => {
      asked ??= graphicsAside().then((answer) => {
        graphics ??= answer
        isAnswered = true
      })
      void asked.then(onLearnt)
    },
    maplibre: lazyPainter(
      async () => {
        // beside the code, which is five times as much
        const far = readGround('far')
        const { createMaplibreMap } = await import('#src/widgets/map/maplibre/maplibre-map.ts')
        return (host, events, first) => createMaplibreMap(host, events, first, far)
      },
      () => known() !== 'none',
    ),
    svg: lazyPainter(async () => {
      const [{ createSvgMap }, far] = await Promise.all([
        import('#src/widgets/map/svg/svg-map.ts'),
        soon(readGround('far')),
      ])
      return (host, events, first) => createSvgMap(host, events, first, readGround, far)
    }),
  }
}

/** Both painters begin with the coarse ground, at the same time. */
function readFarOnce(read: ReadGround): ReadGround {
  let far: ReturnType<ReadGround> | null = null
  return async (file) => {
    if (file !== 'far') return read(file)
    const data = await (far ??= read(file))
    // asked for again by who tries again
    if (data === null) far = null
    return data
  }
}

/** How long the simple map waits for the coarse ground, which it would otherwise draw its signs twice for. */
const PATIENCE = 300

/** Null where it does not come soon. */
function soon<T>(coming: Promise<T | null>): Promise<T | null> {
  return Promise.race([coming, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))])
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
      const scene = {
        ...first,
        // read when the drawing begins, since the other may be moved while this one's code is on its way
        get lastCamera() {
          return lastCamera
        },
      }
      return create(host, { ...events, onView }, scene)
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
        return (newest) => create(host, events, { ...newest, lastCamera: first.lastCamera })
      },
      first,
      (error) => {
        events.onFail(error === NO_WEBGL ? 'no-webgl' : error instanceof NotLoaded ? 'no-code' : 'fault', error)
      },
    )
}

const NO_WEBGL = new Error('this machine cannot run the code')
