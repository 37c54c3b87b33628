import type { LayerSpecification } from 'maplibre-gl'
import { WATER_NAME } from '../base-data.ts'
import { colour } from './base.ts'
import { ITALIC } from '../fonts.ts'
import type { Inks } from '../inks.ts'
import type { MapScene } from '../map-scene.ts'

/** Drawn with the other names, so that it competes with them for room. */
export function frontierLabels(inks: Inks, scene: MapScene): readonly LayerSpecification[] {
  return [
    {
      id: 'frontier-label',
      type: 'symbol',
      source: 'frontier',
      filter: ['==', ['get', 'role'], 'label'],
      layout: {
        'text-field': scene.words.frontier,
        'text-font': ITALIC,
        'text-size': 12,
        'text-letter-spacing': 0.04,
        'text-max-width': 20,
        'text-variable-anchor': ['bottom', 'top', 'bottom-left', 'bottom-right', 'top-left', 'top-right'],
        'text-radial-offset': 0.5,
      },
      paint: { 'text-color': inks['ink-2'], 'text-halo-color': inks['land-0'], 'text-halo-width': 1.2 },
    },
  ]
}

/** Names of rivers and seas: the first to give way. */
export function groundLabels(inks: Inks): readonly LayerSpecification[] {
  const water = colour(inks, WATER_NAME)
  return [
    {
      id: 'rivers-label',
      type: 'symbol',
      source: 'rivers',
      minzoom: 5.6,
      filter: ['==', ['get', 'role'], 'label'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': ['get', 'name'],
        'text-font': ITALIC,
        'text-size': 12,
        'text-letter-spacing': 0.08,
        'text-max-angle': 40,
        'text-offset': [0, -0.6],
      },
      paint: { 'text-color': water, 'text-halo-color': inks['land-0'], 'text-halo-width': 1.2 },
    },
    {
      id: 'names-sea',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'role'], 'sea'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ITALIC,
        'text-size': ['match', ['get', 'size'], 1, 17, 13],
        'text-letter-spacing': ['match', ['get', 'size'], 1, 0.3, 0.12],
        'text-max-width': 5,
        'text-line-height': 1.5,
      },
      paint: { 'text-color': water, 'text-halo-color': inks.sea, 'text-halo-width': 1 },
    },
  ]
}
