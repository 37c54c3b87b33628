import type { Position } from '#src/domain/geometry.ts'
import type { Part } from './write.ts'

type Name = { readonly role: 'sea' | 'lake'; readonly name: string; readonly at: Position; readonly size: 1 | 2 }

/** Waters as the maps and histories of the time call them; where a name stands is ours. */
const NAMES: readonly Name[] = [
  { role: 'sea', name: 'Yellow Sea', at: [123.6, 36], size: 1 },
  { role: 'sea', name: 'Sea of Japan', at: [131.6, 39.4], size: 1 },
  { role: 'sea', name: 'Korea Bay', at: [123.9, 39.15], size: 2 },
  { role: 'sea', name: 'Gulf of Chihli', at: [119.6, 38.7], size: 2 },
]

export function buildNames(): readonly Part[] {
  return NAMES.map(({ role, name, size, at }) => ({
    role,
    name,
    size,
    geometry: { type: 'Point', coordinates: [...at] },
  }))
}
