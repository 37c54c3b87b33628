/** How often each property is tried: a sample in the suite, ten times as often by `npm run fuzz`. */
export const times = (sample: number): number => (import.meta.env.MODE === 'fuzz' ? sample * 10 : sample)
/** Fixed, so that what failed fails again. */
export const SEED = 75_511
