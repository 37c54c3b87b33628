import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { clipLine } from '#src/domain/clip.ts'
import type { Position } from '#src/domain/geometry.ts'
import { DETAIL, PLATE, grown, isWithin } from './box.ts'
import { readBorders } from './debian.ts'
import { kilometres, nearestOn } from './distance.ts'
import { frontiersOf1950, modernKoreanBorder } from './frontier.ts'
import { joinLines } from './join.ts'
import type { Polyline } from './rings.ts'
import { smooth } from './smooth.ts'
import { thin } from './thin.ts'
import { type Part, multiLine } from './write.ts'

/** The tolerance between two data sets' versions of the same border, in kilometres. */
const SAME = 25
/** How far from the line of 1953 a border must stay to be drawn. */
const APART = 40

/**
 * The frontiers of 1950. The course is GSHHG's, which runs along the very rivers that are drawn; which of its borders
 * stood in 1950 is asked of Natural Earth, which knows the countries' names.
 */
export function buildFrontiers(towards: (line: Polyline) => Polyline): readonly Part[] {
  const atlas = JSON.parse(
    readFileSync(new URL(import.meta.resolve('world-atlas/countries-10m.json')), 'utf8'),
  ) as Topology
  const stood = toLines(frontiersOf1950(atlas).coordinates)
  const forbidden = toLines(modernKoreanBorder(atlas).coordinates)
  const lines = joinLines(readBorders(grown(PLATE, 1)).map(({ points }) => points))
    .filter((line) => line.length > 3 && middles(line).every((point) => away(stood, point) < SAME))
    .filter((line) => line.every((point) => away(forbidden, point) > APART))
    .map(towards)
    .flatMap((line) => clipLine(line, PLATE))
  return [
    {
      role: 'line',
      geometry: multiLine(lines.map((line) => thin(line, (at) => (isWithin(DETAIL, at) ? 0.003 : 0.015)))),
    },
    // named once
    { role: 'label', geometry: { type: 'Point', coordinates: [...middleOf(lines)] } },
  ]
}

/** The middle of the frontier that runs farthest through the detailed part. */
function middleOf(lines: readonly Polyline[]): Position {
  const within = (line: Polyline) => line.filter((at) => isWithin(DETAIL, at)).length
  const [longest = []] = lines.map((line) => smooth(thin(line, () => 0.25))).toSorted((a, b) => within(b) - within(a))
  return longest[Math.floor(longest.length / 2)] ?? [0, 0]
}

const toLines = (all: number[][][]): readonly Polyline[] =>
  all.map((line) => line.map(([lon = 0, lat = 0]): Position => [lon, lat]))

const middles = (line: Polyline) =>
  [0.25, 0.5, 0.75].map((share) => line[Math.floor(line.length * share)]).filter((point) => point !== undefined)

function away(lines: readonly Polyline[], point: Position): number {
  return Math.min(...lines.map((line) => kilometres(nearestOn(line, point), point)))
}
