import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import {
  all,
  any,
  holds,
  isLater,
  isSelected,
  isShown,
  isUnsettled,
  sideColour,
  strength,
  when,
  wordStrength,
} from '../expressions.ts'
import { BOLD } from '../fonts.ts'
import type { Inks } from '../inks.ts'

const SOURCE = 'units'
/** Offset of the first sign's middle from its place, and of each further sign above it, in pixels. */
const BESIDE = [20, -14] as const
const ABOVE = 21
const SLOTS = [0, 1, 2, 3] as const
/** From the middle of a sign to its name, in pixels; and the size of the type. */
const TO_NAME = 14
const TYPE = 12

const [RIGHT, UP] = BESIDE

/** A pair of numbers that depends on how many units share a place. */
function bySlot(pair: (slot: number) => readonly [number, number]): ExpressionSpecification {
  return [
    'match',
    ['get', 'slot'],
    ...SLOTS.slice(1).flatMap((slot) => [slot, ['literal', pair(slot)]]),
    ['literal', pair(0)],
  ] as unknown as ExpressionSpecification
}

/** Units on their days, as standard signs beside the place where a text records them. */
export function unitLayers(): readonly LayerSpecification[] {
  const shown = all(holds, isShown)
  const stand = { 'icon-offset': bySlot((slot) => [RIGHT, UP - slot * ABOVE]), 'icon-overlap': 'always' } as const
  return [
    {
      id: 'units-chosen',
      type: 'symbol',
      source: SOURCE,
      filter: all(shown, isSelected),
      layout: { ...stand, 'icon-image': 'troops-halo', 'icon-ignore-placement': true },
    },
    {
      id: 'units-sign',
      type: 'symbol',
      source: SOURCE,
      filter: shown,
      layout: { ...stand, 'icon-image': ['get', 'picture'], 'icon-padding': 1 },
      paint: { 'icon-opacity': when(any(isLater, isUnsettled), 0.5, strength(1)) },
    },
  ]
}

/** Their labels, if there is room: the card and the legend show them too. */
export function unitLabels(inks: Inks, textScale: number): readonly LayerSpecification[] {
  // offsets are in multiples of the text size, but the sign does not grow with the text
  const type = TYPE * textScale
  return [
    {
      id: 'units-name',
      type: 'symbol',
      source: SOURCE,
      filter: all(holds, isShown),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': BOLD,
        'text-size': TYPE,
        'text-anchor': 'left',
        'text-max-width': 20,
        // at the height of the body of the sign, below its marks
        'text-offset': bySlot((slot) => [(RIGHT + TO_NAME) / type, (UP - slot * ABOVE + 3) / type]),
        'text-padding': 1,
      },
      paint: {
        'text-opacity': wordStrength,
        'text-color': sideColour(inks),
        'text-halo-color': inks.paper,
        'text-halo-width': 1.8,
      },
    },
  ]
}
