import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import {
  all,
  any,
  byBasis,
  bySelection,
  holds,
  is,
  isKnown,
  isLater,
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

const SOURCE = 'lines'

/** Reference, restraining and plan lines, between their first and last day. */
export function lineLayers(inks: Inks): readonly LayerSpecification[] {
  const shown = all(isShown, any(holds, isLater, listed('lit')))
  return [
    {
      id: 'lines-chosen',
      type: 'line',
      source: SOURCE,
      filter: shown,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': inks.chosen, 'line-width': 9, 'line-blur': 1, 'line-opacity': bySelection(0.85, 0, 0) },
    },
    {
      id: 'lines-line',
      type: 'line',
      source: SOURCE,
      filter: shown,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': when(is('reference', true), inks['ink-2'], sideColour(inks)),
        'line-width': when(is('reference', true), bySelection(1.6, 1.4, 1), bySelection(2.2, 1.9, 1.3)),
        'line-opacity': strength(when(isKnown, 0.85, 0.5)),
        'line-dasharray': when(
          not(isKnown),
          ['literal', [1, 3]],
          when(
            is('reference', true),
            ['literal', [1, 0]],
            byBasis(['literal', [9, 2.5]], ['literal', [4, 3]], ['literal', [1, 2.5]]),
          ),
        ),
      },
    },
  ]
}

const ALONG: SymbolLayerSpecification['layout'] = {
  'symbol-placement': 'line',
  'text-field': ['get', 'label'],
  'text-font': ITALIC,
  'text-size': 12,
  'text-offset': [0, -0.75],
  'text-max-angle': 60,
  'text-letter-spacing': 0.03,
}

export function lineLabels(inks: Inks): readonly LayerSpecification[] {
  return [
    {
      id: 'lines-label',
      type: 'symbol',
      source: SOURCE,
      filter: all(isShown, any(holds, listed('lit')), not(is('reference', true))),
      layout: { ...ALONG, 'symbol-spacing': 420 },
      paint: {
        'text-color': sideColour(inks),
        'text-halo-color': inks['land-0'],
        'text-halo-width': 1.5,
        'text-opacity': wordStrength,
      },
    },
  ]
}

/** From this zoom on there is room for a label along the line. */
const CLOSER = 6.1

/**
 * A reference line always keeps its label: at the eastern end, mostly over the sea, when zoomed out; along the line,
 * with many positions to try, when zoomed in.
 */
export function referenceLabels(inks: Inks): readonly LayerSpecification[] {
  const shown = all(isShown, any(holds, listed('lit')), is('reference', true))
  const paint = { 'text-color': inks['ink-2'], 'text-halo-color': inks['land-0'], 'text-halo-width': 1.5 }
  return [
    {
      id: 'lines-label-end',
      type: 'symbol',
      source: SOURCE,
      maxzoom: CLOSER,
      filter: all(shown, is('part', 'end')),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ITALIC,
        'text-size': 12,
        'text-letter-spacing': 0.03,
        'text-max-width': 20,
        'text-variable-anchor-offset': ENDS,
        'text-padding': 1,
      },
      paint,
    },
    {
      id: 'lines-label-reference',
      type: 'symbol',
      source: SOURCE,
      minzoom: CLOSER,
      filter: all(shown, is('part', 'whole')),
      layout: { ...ALONG, 'symbol-spacing': 140, 'text-padding': 1 },
      paint,
    },
  ]
}

/** Beyond the end, below or above that; before the end; and farther out, past the date of a front that ends there. */
const ENDS: (string | [number, number])[] = [
  ...['left', [0.4, 0], 'left', [0.4, -1.2], 'left', [0.4, 1.2], 'right', [-0.4, 0.8], 'right', [-0.4, -0.8]],
  ...['left', [4.6, 0], 'left', [0.4, -2.2], 'left', [0.4, 2.2]],
] as (string | [number, number])[]
