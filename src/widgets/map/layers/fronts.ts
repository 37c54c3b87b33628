import type {
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
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
/** From this zoom on there is room for more than one earlier and one later front, and for their dates. */
const CLOSER = 6.1

type WithFilter<Layer> = Layer & { readonly filter: FilterSpecification }

/** Everything when zoomed in; only the overview when zoomed out. */
function fewFromAfar(layer: WithFilter<LineLayerSpecification>): readonly LayerSpecification[] {
  return [
    { ...layer, id: `${layer.id}-afar`, maxzoom: CLOSER, filter: all(layer.filter, listed('overview')) },
    { ...layer, minzoom: CLOSER },
  ]
}

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
      paint: { 'line-color': inks.chosen, 'line-width': 12, 'line-blur': 1, 'line-opacity': bySelection(0.85, 0, 0) },
    },
    ...fewFromAfar({
      id: 'fronts-ghost',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('ghosts')),
      layout: round,
      paint: { 'line-color': ghost, 'line-width': bySelection(2, 1.6, 1), 'line-opacity': strength(0.9) },
    }),
    ...fewFromAfar({
      id: 'fronts-ghost-gap',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'gap'), listed('ghosts')),
      paint: { 'line-color': ghost, 'line-width': 1, 'line-opacity': strength(0.8), 'line-dasharray': [3, 4] },
    }),
    ...fewFromAfar({
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
    }),
    {
      id: 'fronts-casing',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('held')),
      layout: round,
      paint: { 'line-color': inks.paper, 'line-width': 6.5, 'line-opacity': 0.8 },
    },
    {
      id: 'fronts-gap',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'gap'), listed('held')),
      paint: { 'line-color': colour, 'line-width': 2.4, 'line-dasharray': [2.5, 3], 'line-opacity': 0.9 },
    },
    {
      id: 'fronts-line',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('held')),
      layout: round,
      paint: { 'line-color': colour, 'line-width': bySelection(4.6, 4.3, 4) },
    },
    {
      id: 'fronts-teeth',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'contact'), listed('held')),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 14,
        // it applies to icons too, and fronts bend
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

/** The date of each earlier and later front, upright at its middle, when zoomed in or highlighted. */
export function ghostLabels(inks: Inks): readonly LayerSpecification[] {
  const dated = all(is('part', 'middle'), any(listed('ghosts'), listed('outlined')), not(listed('held')))
  const label = (id: string, filter: FilterSpecification): WithFilter<SymbolLayerSpecification> => ({
    id,
    type: 'symbol',
    source: SOURCE,
    filter: all(dated, filter),
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ROMAN,
      'text-size': 12,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.4,
      'text-padding': 1,
    },
    paint: {
      'text-color': sideColour(inks, (ink) => mix(ink, inks['ink-2'], 0.3)),
      'text-halo-color': inks['land-0'],
      'text-halo-width': 1.4,
      'text-opacity': wordStrength,
    },
  })
  return [
    { ...label('fronts-ghost-label', all(not(listed('lit')))), minzoom: CLOSER },
    label('fronts-ghost-label-lit', all(listed('lit'))),
  ]
}

/** Invisible symbols along the day's front, so that names with other positions keep off it. */
export function frontRoom(): LayerSpecification {
  return {
    id: 'fronts-room',
    type: 'symbol',
    source: SOURCE,
    filter: all(is('part', 'whole'), listed('held')),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 6,
      'text-max-angle': 180,
      'icon-image': 'room',
      'icon-size': 0.45,
      'icon-padding': 0,
      'icon-overlap': 'always',
    },
  }
}

/** Offset of the front's flag from its eastern end, in pixels: over the sea, clear of coastal towns. */
export const LEADER = [40, 24] as const
const FLAG_TYPE = 14

/** The day of the front on a flag at its eastern end, upright, with a leader to the line. */
export function frontLabels(inks: Inks, textScale: number): readonly LayerSpecification[] {
  const type = FLAG_TYPE * textScale
  return [
    {
      id: 'fronts-label',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'flag'), listed('held')),
      layout: {
        'icon-image': ['concat', 'leader-', ['get', 'ink']],
        'icon-anchor': 'top-left',
        'icon-overlap': 'always',
        'text-field': ['get', 'label'],
        'text-font': BOLD,
        'text-size': FLAG_TYPE,
        'text-anchor': 'left',
        'text-offset': [(LEADER[0] + 2) / type, LEADER[1] / type],
        // the most important label: only the page's overlays take precedence
        'text-overlap': 'cooperative',
      },
      paint: { 'text-color': sideColour(inks), 'text-halo-color': inks.paper, 'text-halo-width': 2.2 },
    },
  ]
}
