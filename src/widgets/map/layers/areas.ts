import type { LayerSpecification } from 'maplibre-gl'
import {
  all,
  any,
  bySelection,
  byBasis,
  holds,
  inWindow,
  is,
  isKnown,
  isLater,
  isSelected,
  isShown,
  listed,
  not,
  sideColour,
  strength,
  wordStrength,
  when,
} from '../expressions.ts'
import { ITALIC } from '../fonts.ts'
import type { Inks } from '../inks.ts'

const SOURCE = 'areas'

/** Zones: a light fill by side, hatched where inferred, dotted where symbolic. A soft zone has no edge line. */
export function areaLayers(inks: Inks): readonly LayerSpecification[] {
  const shown = all(isShown, any(listed('lit'), all(any(holds, isLater), inWindow)))
  const [ground, border] = [all(shown, is('part', 'ground')), all(shown, is('part', 'border'))]
  const colour = sideColour(inks)
  return [
    {
      id: 'areas-fill',
      type: 'fill',
      source: SOURCE,
      filter: all(ground, not(is('basis', 'symbolic'))),
      paint: {
        'fill-color': colour,
        'fill-antialias': false,
        'fill-opacity': when(not(isKnown), 0.03, bySelection(0.2, 0.14, 0.07)),
      },
    },
    {
      id: 'areas-hatch',
      type: 'fill',
      source: SOURCE,
      filter: all(ground, is('basis', 'inferred'), isKnown),
      paint: {
        'fill-pattern': ['concat', 'hatch-', ['get', 'ink']],
        'fill-opacity': bySelection(1, 0.85, ['*', 0.3, ['number', ['global-state', 'rest']]]),
      },
    },
    {
      id: 'areas-chosen',
      type: 'line',
      source: SOURCE,
      filter: border,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': inks.chosen,
        'line-width': when(is('soft', true), 16, 7),
        'line-blur': when(is('soft', true), 12, 1),
        'line-opacity': bySelection(0.85, 0, 0),
      },
    },
    {
      id: 'areas-soft-edge',
      type: 'line',
      source: SOURCE,
      filter: all(border, is('soft', true), isKnown),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 14, 'line-blur': 13, 'line-opacity': bySelection(0.5, 0.45, 0.25) },
    },
    {
      id: 'areas-edge',
      type: 'line',
      source: SOURCE,
      filter: all(border, any(is('soft', false), not(isKnown))),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': bySelection(1.8, 1.4, 0.9),
        'line-opacity': strength(when(isLater, 0.4, 0.55)),
        'line-dasharray': when(
          isLater,
          ['literal', [1, 3]],
          byBasis(['literal', [1, 0]], ['literal', [5, 3]], ['literal', [1.2, 2.4]]),
        ),
      },
    },
  ]
}

type Spots = (string | [number, number])[]
/** Possible positions of a name: the side of the words that faces the middle, and its distance in letters. */
const INSIDE: Spots = ['center', [0, 0], 'bottom', [0, -0.9], 'top', [0, 0.9], 'bottom', [0, -1.8], 'top', [0, 1.8]]
const BESIDE: Spots = [...INSIDE, 'left', [3.5, 0], 'right', [-3.5, 0]]

/** Names of zones with several readings and of highlighted ones; all names together would be too many. */
export function areaLabels(inks: Inks): readonly LayerSpecification[] {
  const label = (id: string, filter: ReturnType<typeof all>, spots: Spots): LayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCE,
    filter: all(is('part', 'name'), isShown, filter),
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ITALIC,
      'text-size': 12.5,
      'text-max-width': 11,
      'text-variable-anchor-offset': spots,
      'text-padding': 4,
      // the card names the zone too, so no label is better than one across a seal and its towns
      'text-overlap': 'never',
    },
    paint: {
      'text-color': sideColour(inks),
      'text-halo-color': inks.paper,
      'text-halo-width': 1.6,
      'text-opacity': wordStrength,
    },
  })
  return [
    label('areas-label', all(is('soft', true), holds, isKnown, inWindow, not(listed('lit'))), INSIDE),
    label('areas-label-lit', all(listed('lit'), is('soft', false), not(isSelected)), INSIDE),
    label('areas-label-chosen', all(any(isSelected, all(is('soft', true), listed('lit')))), BESIDE),
  ]
}
