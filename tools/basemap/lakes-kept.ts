import type { Position } from '#src/domain/geometry.ts'

export type KeptLake = {
  readonly name: string
  /** About the mean of its shore, by which it is found in the data. */
  readonly at: Position
  /** Why it may stand on a map of 1950. */
  readonly because: string
  readonly from: 'gshhg' | 'osm'
}

/**
 * Every lake of the map. Others in the data sets are left out: most are later reservoirs, and a lake that nobody has
 * checked is worse than a missing one.
 */
export const KEPT_LAKES: readonly KeptLake[] = [
  {
    name: 'Supung',
    at: [125.109, 40.556],
    from: 'gshhg',
    because: 'Reservoir of the dam finished in 1943, which the lesson names',
  },
  {
    name: 'Chosin',
    at: [127.235, 40.515],
    from: 'osm',
    because: 'Reservoir of the 1930s; the lesson places the front by it',
  },
  { name: 'Pujon', at: [127.535, 40.645], from: 'osm', because: 'Reservoir of about 1930, named by the lesson' },
  { name: 'Hwachon', at: [127.885, 38.116], from: 'gshhg', because: 'Reservoir of the dam finished in 1944' },
  { name: 'Sungari', at: [126.827, 43.643], from: 'gshhg', because: 'Reservoir of the Fengman dam, filled from 1942' },
  { name: 'Chonji', at: [128.06, 42.005], from: 'osm', because: 'Crater lake of Mount Paektu' },
  { name: 'Tumen mouth, lagoon', at: [130.744, 42.511], from: 'gshhg', because: 'Natural lagoon' },
  { name: 'Tumen mouth, west lagoon', at: [130.606, 42.345], from: 'gshhg', because: 'Natural lagoon' },
  { name: 'Jingpo', at: [128.894, 43.882], from: 'gshhg', because: 'Lake behind a lava flow' },
  { name: 'Khanka', at: [132.36, 44.957], from: 'gshhg', because: 'Natural lake' },
  { name: 'Small Khanka', at: [132.55, 45.333], from: 'gshhg', because: 'Natural lake' },
  { name: 'Hulun', at: [117.469, 48.955], from: 'gshhg', because: 'Natural lake' },
  { name: 'Buir', at: [117.692, 47.808], from: 'gshhg', because: 'Natural lake' },
  { name: 'Dalai', at: [116.631, 43.294], from: 'gshhg', because: 'Natural lake' },
  { name: 'Chagan', at: [124.263, 45.259], from: 'gshhg', because: 'Natural lake' },
  { name: 'Hongze', at: [118.338, 33.177], from: 'gshhg', because: 'Natural lake' },
  { name: 'Biwa', at: [136.061, 35.25], from: 'gshhg', because: 'Natural lake' },
  { name: 'Shinji', at: [132.952, 35.43], from: 'gshhg', because: 'Natural lagoon' },
  { name: 'Nakaumi', at: [133.218, 35.455], from: 'gshhg', because: 'Natural lagoon' },
]
