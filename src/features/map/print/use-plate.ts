import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Camera } from '#src/domain/camera.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { type Ground, drawPlate } from '#src/widgets/map/svg/svg-plate.ts'

type Plate = {
  /** Where it is drawn. */
  readonly host: RefObject<HTMLDivElement | null>
  /** The view it shows, once it is drawn. */
  readonly camera: Camera | null
}

/** Draws a map on paper, of a size in CSS pixels, once its ground has come. */
export function usePlate(scene: MapScene, size: Parameters<typeof drawPlate>[2], ground: Ground | null): Plate {
  const host = useRef<HTMLDivElement | null>(null)
  const [camera, setCamera] = useState<Camera | null>(null)
  useLayoutEffect(() => {
    if (host.current !== null && ground !== null) setCamera(drawPlate(host.current, scene, size, ground))
  }, [scene, size, ground])
  return { host, camera }
}
