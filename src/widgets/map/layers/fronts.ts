import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import {
  all,
  any,
  bySelection,
  is,
  isUnsettled,
  listed,
  not,
  sideColour,
  strength,
  when,
  wordStrength,
} from '../expressions.ts'
import { BOLD, ROMAN } from '../fonts.ts'
import { type Inks, mix } from '../inks.ts'

const SOURCE = 'fronts'

/** The front of the as-of day with teeth toward the enemy, its last positions as ghosts, the next ones dotted. */
export function frontLayers(inks: Inks): readonly LayerSpecification[] {
  const colour = sideColour(inks)
  const ghost = sideColour(inks, (ink) => mix(ink, inks.paper, 0.35))
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: 'fronts-chosen',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'whole'), any(listed('held'), listed('ghosts'), listed('outlined'))),
      layout: round,
      paint: { 'line-color': inks.chosen, 'line-width': 11, 'line-blur': 1, 'line-opacity': bySelection(0.85, 0, 0) },
    },
    {
      id: 'fronts-ghost',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('ghosts')),
      layout: round,
      paint: { 'line-color': ghost, 'line-width': bySelection(2, 1.6, 1), 'line-opacity': strength(0.9) },
    },
    {
      id: 'fronts-ghost-gap',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'gap'), listed('ghosts')),
      paint: { 'line-color': ghost, 'line-width': 1, 'line-opacity': strength(0.8), 'line-dasharray': [3, 4] },
    },
    {
      id: 'fronts-outlined',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'whole'), listed('outlined')),
      paint: {
        'line-color': colour,
        'line-width': when(isUnsettled, 0.8, bySelection(2.2, 1.8, 1.2)),
        // two hairlines: hollow
        'line-gap-width': when(isUnsettled, 2.6, 0),
        'line-opacity': strength(0.7),
        'line-dasharray': when(isUnsettled, ['literal', [1, 0]], ['literal', [1, 2.2]]),
      },
    },
    {
      id: 'fronts-casing',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('held')),
      layout: round,
      paint: { 'line-color': inks.paper, 'line-width': 5.5, 'line-opacity': 0.75 },
    },
    {
      id: 'fronts-gap',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'gap'), listed('held')),
      paint: { 'line-color': colour, 'line-width': 2, 'line-dasharray': [2.5, 3], 'line-opacity': 0.8 },
    },
    {
      id: 'fronts-line',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('held')),
      layout: round,
      paint: { 'line-color': colour, 'line-width': bySelection(3.6, 3.2, 3) },
    },
    {
      id: 'fronts-teeth',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('held')),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 13,
        // icons obey it too, and fronts bend
        'text-max-angle': 180,
        'icon-image': ['concat', 'tooth-', ['get', 'ink']],
        'icon-anchor': 'bottom',
        'icon-offset': [0, -1],
        'icon-keep-upright': false,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ]
}

const ALONG: SymbolLayerSpecification['layout'] = {
  'symbol-placement': 'line',
  'text-field': ['get', 'label'],
  'text-max-angle': 60,
  'text-padding': 1,
  'text-letter-spacing': 0.03,
}

/** The date along each earlier line, on the side where its own troops stand. */
export function ghostLabels(inks: Inks): readonly LayerSpecification[] {
  return [
    {
      id: 'fronts-ghost-label',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'label'), any(listed('ghosts'), listed('outlined')), not(listed('held'))),
      layout: { ...ALONG, 'symbol-spacing': 260, 'text-font': ROMAN, 'text-size': 12, 'text-offset': [0, 0.75] },
      paint: {
        'text-color': sideColour(inks, (ink) => mix(ink, inks['ink-2'], 0.3)),
        'text-halo-color': inks['land-0'],
        'text-halo-width': 1.4,
        'text-opacity': wordStrength,
      },
    },
  ]
}

export function frontLabels(inks: Inks): readonly LayerSpecification[] {
  return [
    {
      id: 'fronts-label',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'label'), listed('held')),
      layout: {
        ...ALONG,
        // it must find a place on the smallest map, where the line bends sharply
        'symbol-spacing': 150,
        'text-max-angle': 110,
        'text-font': BOLD,
        'text-size': 13,
        'text-offset': [0, 1],
      },
      paint: { 'text-color': sideColour(inks), 'text-halo-color': inks.paper, 'text-halo-width': 1.8 },
    },
  ]
}
