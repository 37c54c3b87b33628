import { MAX_FAR_ZOOM } from '#src/domain/camera.ts'
import { BASE_FILES } from '../base-data.ts'
import type { ReadGround } from '../map-scene.ts'
import type { Drawing } from './drawing.ts'

export type GroundFiles = {
  /** Resolves when the files that this view needs have loaded or failed. */
  readonly bringFor: (zoom: number) => Promise<void>
  readonly stop: () => void
}

/** Loads the ground: one coarse file, and the fine ones once a view is close enough to need them. */
export function createGroundFiles(read: ReadGround, drawing: Drawing, onFilled: () => void): GroundFiles {
  let far: Promise<boolean> | null = null
  let near: Promise<void> | null = null
  let isStopped = false
  let pending: ReturnType<typeof setTimeout> | undefined
  // files that arrive together are drawn together
  const filled = () => {
    clearTimeout(pending)
    pending = setTimeout(onFilled, 0)
  }
  const bringFar = async () => {
    const data = await read('far')
    if (data === null || isStopped || near !== null) return data !== null
    drawing.fillAll(data)
    filled()
    return true
  }
  const bringNear = async () => {
    const files = BASE_FILES.map(async (file) => {
      const data = await read(file)
      if (data === null || isStopped) return
      drawing.fill(file, data)
      filled()
    })
    await Promise.all(files)
  }
  return {
    bringFor: async (zoom) => {
      if (zoom <= MAX_FAR_ZOOM && near === null && (await (far ??= bringFar()))) return
      await (near ??= bringNear())
    },
    stop: () => {
      isStopped = true
      clearTimeout(pending)
    },
  }
}
