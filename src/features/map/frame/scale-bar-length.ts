import type { Camera } from '#src/domain/camera.ts'

const EARTH_CIRCUMFERENCE_KM = 40_075
const TILE = 512
const LONGEST = 110

export type ScaleBarLength = { readonly kilometres: number; readonly pixels: number }

/** The longest round distance (1, 2 or 5 times a power of ten) that fits the bar at the map's middle. */
export function scaleBarLength({ center, zoom }: Camera): ScaleBarLength {
  const perPixel = (EARTH_CIRCUMFERENCE_KM * Math.cos((center[1] * Math.PI) / 180)) / (TILE * 2 ** zoom)
  const most = perPixel * LONGEST
  const power = 10 ** Math.floor(Math.log10(most))
  const kilometres = ([5, 2, 1].find((each) => each * power <= most) ?? 1) * power
  return { kilometres, pixels: kilometres / perPixel }
}
