/** Metres from which each tint of the relief begins; below the first lies the plain colour of land. */
export const BAND_HEIGHTS = [100, 300, 650, 1100, 1700] as const
