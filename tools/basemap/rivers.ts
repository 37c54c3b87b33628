import { clipLine } from '#src/domain/clip.ts'
import type { Position } from '#src/domain/geometry.ts'
import { DETAIL, PLATE, grown, isWithin } from './box.ts'
import { readRivers } from './debian.ts'
import { kilometres, lengthOf, nearestOn } from './distance.ts'
import { type Grid, valueAt } from './grid.ts'
import { joinLines } from './join.ts'
import type { Polyline } from './rings.ts'
import { NAMED_RIVERS, UNDER_WATER, VALLEYS } from './river-names.ts'
import { type Network, type Node, type Reach, networkOf, otherEnd, spreadFrom, wayBetween } from './river-network.ts'
import { smooth } from './smooth.ts'
import { thin } from './thin.ts'
import { valleyAlong } from './valleys.ts'
import { type Part, multiLine } from './write.ts'

/** Levels of the data set: 0 to 4 are rivers that run all year, those beyond are canals and dry beds. */
const LAST_RIVER = 4
/** How near to the sea a dead end is a mouth, in kilometres. */
const TO_THE_SEA = 12
/** Length of river upstream, in kilometres, from which a line has the rank of its place in the list. */
const RANKS = [0, 90, 220, 500, 1100] as const
/** A long reach is given out in pieces, so that it swells on its way. */
const PIECE = 35

/** Every river of the plate, in five ranks by how much river lies upstream, and a calm line for each name. */
export function buildRivers(
  coast: readonly Polyline[],
  heights: Grid,
  toOwnBank: (line: Polyline) => Polyline,
): readonly Part[] {
  const stretches = readRivers(grown(PLATE, 1))
    .filter(({ level }) => level <= LAST_RIVER)
    .map(({ level, points }) => ({ level, points: toOwnBank(points) }))
  const added = [...UNDER_WATER, ...VALLEYS.map((points) => valleyAlong(heights, points))]
  const network = networkOf([...stretches, ...added.map((points) => ({ level: LAST_RIVER, points }))])
  const pieces = ranked(
    network,
    mouthsOf(network, coast, (point) => valueAt(heights, point)),
  )
  const byRank = RANKS.map((_, rank) =>
    joinLines(pieces.flatMap((piece) => (piece.rank === rank ? [piece.line] : [])))
      .map((line) => thin(line, (point) => (isWithin(DETAIL, point) ? 0.003 : 0.018)))
      .flatMap((line) => clipLine(line, PLATE))
      // brooks far from the lesson would only be noise
      .filter((line) => rank > 0 || line.some((point) => isWithin(grown(DETAIL, 1), point))),
  )
  return [
    ...byRank.map((lines, rank): Part => ({ role: 'river', rank: rank + 1, geometry: multiLine(lines) })),
    ...NAMED_RIVERS.map(({ name, mouth, source }): Part => {
      const way = wayBetween(network, mouth, source)
      if (way === null) throw new Error(`The river ${name} has a gap between its mouth and its source`)
      return { role: 'label', name, geometry: multiLine(clipLine(smooth(thin(way, () => 0.06)), PLATE)) }
    }),
  ]
}

/** Dead ends at the sea; where a river has none, because it leaves the plate, its lowest end. */
function mouthsOf(
  { nodes }: Network,
  coast: readonly Polyline[],
  heightAt: (point: Position) => number,
): readonly Node[] {
  const ends = nodes.filter(({ reaches }) => reaches.length === 1)
  const atSea = ends.filter(({ at }) => coast.some((line) => kilometres(nearestOn(line, at), at) < TO_THE_SEA))
  const reached = new Set(spreadFrom(atSea).keys())
  const mouths = [...atSea]
  for (const end of ends.toSorted((a, b) => heightAt(a.at) - heightAt(b.at))) {
    if (reached.has(end)) continue
    mouths.push(end)
    for (const node of spreadFrom([end]).keys()) reached.add(node)
  }
  return mouths
}

type Ranked = { readonly line: Polyline; readonly rank: number }

function ranked(network: Network, mouths: readonly Node[]): readonly Ranked[] {
  const order = [...spreadFrom(mouths)].reverse()
  const upstream = new Map<Node, number>()
  const pieces: Ranked[] = []
  const done = new Set<Reach>()
  for (const [node, reach] of order) {
    if (reach === null) continue
    done.add(reach)
    const above = upstream.get(node) ?? 0
    pieces.push(...piecesOf(node === reach.from ? reach.line : [...reach.line].reverse(), above))
    const below = otherEnd(reach, node)
    upstream.set(below, (upstream.get(below) ?? 0) + above + reach.length)
  }
  // side arms that no shortest way uses
  return [...pieces, ...network.reaches.flatMap((reach) => (done.has(reach) ? [] : [{ line: reach.line, rank: 0 }]))]
}

/** A line downstream, cut where it has grown by a piece's length. */
function piecesOf(line: Polyline, above: number): readonly Ranked[] {
  const pieces: { line: Position[]; rank: number }[] = []
  let length = above
  let start = 0
  line.forEach((point, at) => {
    length += at === 0 ? 0 : kilometres(line[at - 1] ?? point, point)
    if (lengthOf(line.slice(start, at + 1)) < PIECE && at < line.length - 1) return
    if (at > start) pieces.push({ line: line.slice(start, at + 1), rank: rankOf(length) })
    start = at
  })
  return pieces
}

function rankOf(length: number): number {
  return RANKS.findLastIndex((least) => length >= least)
}
