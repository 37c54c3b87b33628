import type { Now } from './layer.ts'

/** Between signs along a line, in pixels: like the other painter's, it grows with the map up to the next whole zoom level. */
export function spacingOf(spacing: number, { sight }: Now): number {
  return spacing * 2 ** (sight.zoom - Math.floor(sight.zoom))
}
