import type { LayerSpecification } from 'maplibre-gl'

/** Empty symbols under whatever the page lays over the drawing. No name overlaps them, not even one that is always shown. */
export function pageRoom(): LayerSpecification {
  return {
    id: 'page-room',
    type: 'symbol',
    source: 'boxes',
    layout: { 'icon-image': 'room', 'icon-size': ['get', 'size'], 'icon-padding': 0 },
  }
}

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
