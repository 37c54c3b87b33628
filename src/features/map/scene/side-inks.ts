import type { SideId } from '#src/domain/shapes.ts'
import type { SideInk } from '#src/widgets/map/map-scene.ts'

/** Which colour token a side of the lesson's data is drawn in; sides without one are neutral. */
const INKS: Readonly<Record<SideId, SideInk>> = {
  'un-command': 'un',
  'north-korea': 'kpa',
  china: 'cpv',
  ussr: 'ussr',
}

export function inkOf(side: SideId): SideInk {
  return INKS[side] ?? 'neutral'
}
