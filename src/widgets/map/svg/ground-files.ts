import { type Bounds, type Camera, MAX_FAR_ZOOM } from '#src/domain/camera.ts'
import { BASE_FILES, type BaseFile } from '../base-data.ts'
import type { ReadGround } from '../map-scene.ts'
import type { Size } from '../mercator.ts'
import { boundsAround, contains, cutGround } from './cut-ground.ts'
import type { Drawing } from './drawing.ts'

/** How much of the fine ground is drawn on each side of a view, in times of the view: so far it can be moved freely. */
const AROUND = 1
/** A view so many times as narrow as what is drawn gets a ground of its own. */
const MUCH_NARROWER = 8

export type GroundFiles = {
  /** Resolves when the files that this view needs have loaded or failed. */
  readonly bringFor: (zoom: number) => Promise<void>
  /** Gives the drawing the ground for a view at rest: what lies far beyond it would only be painted in vain. */
  readonly drawFor: (camera: Camera, size: Size) => void
  /** Has what has come and has not been drawn yet drawn at once. */
  readonly catchUp: () => void
  /** Whether a moving view still lies on what is drawn. */
  readonly covers: (camera: Camera, size: Size) => boolean
  readonly stop: () => void
}

/**
 * Loads the ground: one coarse file, unless it is given, and the fine ones once a view is close enough to need them.
 * These are drawn when all have come: each would have the whole map drawn anew, and without the others a coast would
 * have no land.
 */
export function createGroundFiles(
  read: ReadGround,
  given: GeoJSON.GeoJSON | null,
  drawing: Drawing,
  onFilled: () => void,
): GroundFiles {
  let coarse = given
  let far = given === null ? null : Promise.resolve(true)
  let near: Promise<void> | null = null
  const fine = new Map<BaseFile, GeoJSON.GeoJSON>()
  /** What is drawn: all of the coarse ground, or the fine one within these bounds. */
  let drawn: 'coarse' | Bounds | null = null
  let isStopped = false
  let pending: ReturnType<typeof setTimeout> | undefined
  const filled = () => {
    clearTimeout(pending)
    pending = setTimeout(onFilled, 0)
  }
  const bringFar = async () => {
    const data = await read('far')
    if (data === null || isStopped) return data !== null
    coarse = data
    filled()
    return true
  }
  const bringNear = async () => {
    const files = await Promise.all(BASE_FILES.map(async (file) => [file, await read(file)] as const))
    if (isStopped) return
    for (const [file, data] of files) if (data !== null) fine.set(file, data)
    filled()
  }
  const isFitting = (bounds: Bounds, camera: Camera, size: Size) => {
    const view = boundsAround(camera, size, 0)
    return contains(bounds, view) && bounds[2] - bounds[0] < (view[2] - view[0]) * MUCH_NARROWER
  }
  return {
    bringFor: async (zoom) => {
      if (zoom <= MAX_FAR_ZOOM && (await (far ??= bringFar()))) return
      await (near ??= bringNear())
    },
    drawFor: (camera, size) => {
      // whatever has come is drawn now
      clearTimeout(pending)
      pending = undefined
      if (coarse !== null && (camera.zoom <= MAX_FAR_ZOOM || fine.size === 0)) {
        if (drawn !== 'coarse') drawing.fillAll(coarse)
        drawn = 'coarse'
        return
      }
      if (fine.size === 0 || (drawn !== 'coarse' && drawn !== null && isFitting(drawn, camera, size))) return
      const bounds = boundsAround(camera, size, AROUND)
      for (const [file, data] of fine) drawing.fill(file, cutGround(data, bounds))
      drawn = bounds
    },
    catchUp: () => {
      if (pending !== undefined) onFilled()
    },
    covers: (camera, size) => drawn === 'coarse' || drawn === null || contains(drawn, boundsAround(camera, size, 0)),
    stop: () => {
      isStopped = true
      clearTimeout(pending)
    },
  }
}
