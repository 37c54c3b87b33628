import type { DrawState } from './layer.ts'

/**
 * Between signs along a line, in pixels: like the other painter's, it grows with the map up to the next whole zoom
 * level.
 */
export function spacingOf(spacing: number, { context }: DrawState): number {
  return spacing * 2 ** (context.zoom - Math.floor(context.zoom))
}
