import type { MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'

/** ISO 3166 numbers, as the countries of world-atlas are called. */
const NORTH_KOREA = '408'
const SOUTH_KOREA = '410'
const CHINA = '156'
const RUSSIA = '643'
const MONGOLIA = '496'

/** Frontiers that existed in 1950. All other shared borders of the data set are left out. */
const STOOD_IN_1950: readonly (readonly [string, string])[] = [
  [NORTH_KOREA, CHINA],
  [NORTH_KOREA, RUSSIA],
  [CHINA, RUSSIA],
  [CHINA, MONGOLIA],
  [MONGOLIA, RUSSIA],
]

/** The shared borders of 1950, as lines. */
export function frontiersOf1950(countries: Topology): MultiLineString {
  return borders(countries, STOOD_IN_1950)
}

/** The line that must never be drawn: it runs where the fighting stopped in 1953. */
export function modernKoreanBorder(countries: Topology): MultiLineString {
  return borders(countries, [[NORTH_KOREA, SOUTH_KOREA]])
}

function borders(countries: Topology, pairs: readonly (readonly [string, string])[]): MultiLineString {
  const wanted = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const all = countries.objects['countries']
  if (all === undefined) throw new Error('world-atlas has no object called countries')
  return mesh(countries, all as GeometryObject, (a, b) => wanted.has(`${String(a.id)} ${String(b.id)}`))
}
