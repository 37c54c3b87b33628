import type { Position } from '#src/domain/geometry.ts'
import { kilometres } from './distance.ts'
import { type Grid, placeOf } from './grid.ts'
import type { Polyline } from './rings.ts'
import { smooth } from './smooth.ts'
import { thin } from './thin.ts'

/** Metres of height that make a kilometre as dear as another one on level ground. */
const DEAR = 25
const STEPS = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const)).filter(([x, y]) => x !== 0 || y !== 0)

/** The way along the lowest ground from point to point: the course of a river that no data set has, generalised. */
export function valleyAlong(heights: Grid, points: Polyline): Polyline {
  const legs = points.slice(1).map((to, at) => valleyBetween(heights, points[at] ?? to, to))
  return smooth(thin(legs.flat(), () => 0.008))
}

function valleyBetween(heights: Grid, from: Position, to: Position): Polyline {
  const cellOf = ([lon, lat]: Position) =>
    Math.round((heights.box[3] - lat) / heights.step) * heights.width +
    Math.round((lon - heights.box[0]) / heights.step)
  const place = (cell: number) => placeOf(heights, cell % heights.width, Math.floor(cell / heights.width))
  const goal = cellOf(to)
  const cameFrom = new Map<number, number>()
  const cost = new Map([[cellOf(from), 0]])
  const open = new Set(cost.keys())
  for (;;) {
    const next = cheapest(open, cost)
    if (next === null) throw new Error(`No valley leads from ${String(from)} to ${String(to)}`)
    if (next === goal) break
    open.delete(next)
    for (const [x, y] of STEPS) {
      const cell = next + y * heights.width + x
      const dear = 1 + Math.max(0, heights.values[cell] ?? Infinity) / DEAR
      const reached = (cost.get(next) ?? 0) + kilometres(place(next), place(cell)) * dear
      if (reached >= (cost.get(cell) ?? Infinity)) continue
      cost.set(cell, reached)
      cameFrom.set(cell, next)
      open.add(cell)
    }
  }
  const way: Position[] = [to]
  for (let cell = cameFrom.get(goal); cell !== undefined; cell = cameFrom.get(cell)) way.push(place(cell))
  return [from, ...way.reverse().slice(1)]
}

function cheapest(open: ReadonlySet<number>, cost: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const cell of open) if (best === null || (cost.get(cell) ?? 0) < (cost.get(best) ?? 0)) best = cell
  return best
}
