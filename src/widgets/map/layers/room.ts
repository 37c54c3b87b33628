import type { LayerSpecification } from 'maplibre-gl'

/** Invisible symbols under the page's overlays, which no name may overlap, not even one that is always shown. */
export function pageRoom(): LayerSpecification {
  return {
    id: 'page-room',
    type: 'symbol',
    source: 'boxes',
    layout: { 'icon-image': 'room', 'icon-size': ['get', 'size'], 'icon-padding': 0 },
  }
}

/** An invisible symbol under every seal. Seals are buttons on the page, and labels would run beneath them. */
export function sealRoom(): LayerSpecification {
  return {
    id: 'seal-room',
    type: 'symbol',
    source: 'seals',
    layout: {
      'icon-image': 'room',
      'icon-overlap': 'always',
      'icon-padding': 1,
      'icon-offset': ['array', 'number', 2, ['get', 'offset']],
    },
  }
}
