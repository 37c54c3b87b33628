import type { Camera } from '#src/domain/camera.ts'
import type { Position } from '#src/domain/geometry.ts'
import { type Size, type XY, fromWorld, project, toWorld, worldWidth } from '#src/widgets/map/mercator.ts'

/** The position of the ground in the box of a map that is drawn small and magnified. */
export type GroundView = {
  readonly camera: Camera
  /** Of the drawing before it is magnified. */
  readonly size: Size
  readonly magnified: number
}

/** A position in pixels from the upper left corner of the box. */
export function toBox(position: Position, { camera, size, magnified }: GroundView): XY {
  const { x, y } = project(position, camera, size)
  return { x: x * magnified, y: y * magnified }
}

/** The position under a point of the box. */
export function toGround({ x, y }: XY, { camera, size, magnified }: GroundView): Position {
  const middle = toWorld(camera.center)
  const pixels = worldWidth(camera.zoom) * magnified
  return fromWorld({
    x: middle.x + (x - (size.width * magnified) / 2) / pixels,
    y: middle.y + (y - (size.height * magnified) / 2) / pixels,
  })
}
