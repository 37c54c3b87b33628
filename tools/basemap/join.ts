import type { Polyline } from './rings.ts'

const key = (point: Polyline[number] | undefined) =>
  point === undefined ? '' : `${point[0].toFixed(4)} ${point[1].toFixed(4)}`

/** Joins sections that share an end, as far as possible. Where three meet, any two are joined. */
export function joinLines(stretches: readonly Polyline[]): readonly Polyline[] {
  const open = new Set(stretches.filter((line) => line.length > 1))
  const byEnd = new Map<string, Polyline[]>()
  for (const line of open) {
    for (const end of [line[0], line.at(-1)]) byEnd.set(key(end), [...(byEnd.get(key(end)) ?? []), line])
  }
  const extend = (line: Polyline): Polyline => {
    const chain = [...line]
    for (;;) {
      const next = byEnd.get(key(chain.at(-1)))?.find((each) => open.has(each))
      if (next === undefined) return chain
      open.delete(next)
      const forward = key(next[0]) === key(chain.at(-1)) ? next : [...next].reverse()
      for (const point of forward.slice(1)) chain.push(point)
    }
  }
  const joined: Polyline[] = []
  for (const line of open) {
    open.delete(line)
    joined.push(extend([...extend(line)].reverse()))
  }
  return joined
}
