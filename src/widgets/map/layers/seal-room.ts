import type { LayerSpecification } from 'maplibre-gl'

/** Where a seal stands beside a place that is drawn: up and to the left, in pixels. */
export const SEAL_OFFSET = [-17, -17] as const

/** An empty symbol under every seal: seals are buttons of the page, and labels would run beneath them. */
export function sealRoom(): LayerSpecification {
  return {
    id: 'seal-room',
    type: 'symbol',
    source: 'seals',
    layout: {
      'icon-image': 'room',
      'icon-overlap': 'always',
      'icon-offset': ['case', ['get', 'beside'], ['literal', [...SEAL_OFFSET]], ['literal', [0, 0]]],
    },
  }
}
