/** Lower limit of each relief tint in metres; below the first is the plain land colour. */
export const BAND_HEIGHTS = [100, 300, 650, 1100, 1700] as const
