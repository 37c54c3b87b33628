import type { CreateMap } from '#src/features/map/painters/painters.ts'
import type { MapEvents, MapScene } from '#src/widgets/map/map-scene.ts'

/** A painter that records scenes and lets a test play the person at the map. */
function fakePainter(isDrawnAtOnce: boolean) {
  const scenes: MapScene[] = []
  let events: MapEvents | null = null
  let made = 0
  let destroyed = 0
  const create: CreateMap = (_host, given, first) => {
    events = given
    made++
    scenes.push(first)
    if (isDrawnAtOnce) given.onReady()
    return {
      render: (scene) => {
        scenes.push(scene)
      },
      destroy: () => {
        destroyed++
      },
    }
  }
  const person = (): MapEvents => {
    if (events === null) throw new Error('The map was never made')
    return events
  }
  return { create, scenes, person, last: () => scenes.at(-1)!, stands: () => made - destroyed, made: () => made }
}

/** Both painters of a map, of which the detailed one is at hand by itself, and has drawn as soon as it is asked to. */
export function fakeMap({ isDrawnAtOnce = true } = {}) {
  const detailed = fakePainter(isDrawnAtOnce)
  const simple = fakePainter(false)
  return {
    ...detailed,
    simple,
    painters: {
      isInSoftware: () => false,
      learnGraphics: () => undefined,
      maplibre: detailed.create,
      svg: simple.create,
    },
  }
}

export const VIEW = { center: [2, 1.5], zoom: 6 } as const
