import type { LayerSpecification } from 'maplibre-gl'

/** An empty symbol under every seal: seals are buttons of the page, and labels would run beneath them. */
export function sealRoom(): LayerSpecification {
  return {
    id: 'seal-room',
    type: 'symbol',
    source: 'seals',
    layout: {
      'icon-image': 'room',
      'icon-overlap': 'always',
      'icon-offset': ['array', 'number', 2, ['get', 'offset']],
    },
  }
}
