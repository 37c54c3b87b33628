import type { Position } from '#src/domain/geometry.ts'
import { kilometres, lengthOf } from './distance.ts'
import type { Polyline } from './rings.ts'

/** A stretch of river between two meetings. */
export type Reach = {
  readonly line: Polyline
  readonly level: number
  readonly length: number
  readonly from: Node
  readonly to: Node
}
export type Node = { readonly at: Position; readonly reaches: Reach[] }
export type Network = { readonly reaches: readonly Reach[]; readonly nodes: readonly Node[] }

/** Ends that lie closer than this are one, in degrees: the data set closes its meetings only roughly. */
const SNAP = 0.008

/** Rivers as a graph. Stretches are cut where another one ends on them. */
export function networkOf(stretches: readonly { readonly level: number; readonly points: Polyline }[]): Network {
  const index = createNodes()
  const long = stretches.filter(({ points }) => points.length > 1 && lengthOf(points) > 0.2)
  for (const { points } of long) for (const end of [points[0], points.at(-1)]) if (end !== undefined) index.add(end)
  const reaches: Reach[] = []
  for (const { level, points } of long) {
    for (const line of cutAtNodes(points, index.near)) {
      const [first, last] = [line[0], line.at(-1)]
      if (first === undefined || last === undefined) continue
      const [from, to] = [index.add(first), index.add(last)]
      if (from === to && line.length < 4) continue
      const reach: Reach = { line: [from.at, ...line.slice(1, -1), to.at], level, length: lengthOf(line), from, to }
      reaches.push(reach)
      from.reaches.push(reach)
      if (from !== to) to.reaches.push(reach)
    }
  }
  return { reaches, nodes: index.all().filter((node) => node.reaches.length > 0) }
}

function createNodes() {
  const cells = new Map<string, Node[]>()
  const cell = (value: number) => Math.round(value / SNAP)
  const near = (point: Position): Node | null => {
    for (const x of [-1, 0, 1]) {
      for (const y of [-1, 0, 1]) {
        const found = cells
          .get(`${String(cell(point[0]) + x)} ${String(cell(point[1]) + y)}`)
          ?.find(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1]) < SNAP)
        if (found !== undefined) return found
      }
    }
    return null
  }
  const add = (point: Position): Node => {
    const known = near(point)
    if (known !== null) return known
    const made: Node = { at: point, reaches: [] }
    const name = `${String(cell(point[0]))} ${String(cell(point[1]))}`
    cells.set(name, [...(cells.get(name) ?? []), made])
    return made
  }
  return { near, add, all: () => [...cells.values()].flat() }
}

/** Cuts a line at the vertex that lies nearest to each node on its way. */
function cutAtNodes(line: Polyline, near: (point: Position) => Node | null): readonly Polyline[] {
  const cuts = new Map<Node, { readonly at: number; readonly away: number }>()
  line.forEach((point, at) => {
    const node = near(point)
    if (node === null || at === 0 || at === line.length - 1) return
    const away = kilometres(point, node.at)
    if (away < (cuts.get(node)?.away ?? Infinity)) cuts.set(node, { at, away })
  })
  const ends = new Set([line[0], line.at(-1)].map((end) => (end === undefined ? null : near(end))))
  const places = [...cuts].filter(([node]) => !ends.has(node)).map(([, { at }]) => at)
  const stops = [0, ...places.sort((a, b) => a - b), line.length - 1]
  return stops.slice(1).map((stop, at) => line.slice(stops[at], stop + 1))
}

export function otherEnd(reach: Reach, node: Node): Node {
  return reach.from === node ? reach.to : reach.from
}

/** Reaches away from some nodes, nearest first, each with the node it is reached from (Dijkstra). */
export function spreadFrom(starts: readonly Node[]): ReadonlyMap<Node, Reach | null> {
  const cameBy = new Map<Node, Reach | null>()
  const open = starts.map((node) => ({ cost: 0, node, by: null as Reach | null }))
  for (;;) {
    open.sort((a, b) => b.cost - a.cost)
    const next = open.pop()
    if (next === undefined) return cameBy
    if (cameBy.has(next.node)) continue
    cameBy.set(next.node, next.by)
    for (const reach of next.node.reaches) {
      const node = otherEnd(reach, next.node)
      if (!cameBy.has(node)) open.push({ cost: next.cost + reach.length, node, by: reach })
    }
  }
}

/** The line through the network between the nodes nearest to two points, or null where none leads. */
export function wayBetween(network: Network, from: Position, to: Position): Polyline | null {
  const nearest = (point: Position) =>
    network.nodes.reduce((best, node) => (kilometres(node.at, point) < kilometres(best.at, point) ? node : best))
  const goal = nearest(to)
  const cameBy = spreadFrom([nearest(from)])
  if (!cameBy.has(goal)) return null
  const pieces: Polyline[] = []
  for (let node = goal; ;) {
    const reach = cameBy.get(node)
    if (reach === null || reach === undefined) return pieces.flat().reverse()
    pieces.push(reach.to === node ? [...reach.line].reverse() : reach.line)
    node = otherEnd(reach, node)
  }
}
