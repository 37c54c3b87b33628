/** How often each property is tried: a sample in the suite, many times as often by `npm run fuzz`. */
export const times = (sample: number, more: number): number =>
  import.meta.env.MODE === 'fuzz' ? sample * more : sample
/** Fixed, so that what failed fails again. */
export const SEED = 75_511
