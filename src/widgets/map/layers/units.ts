import type { LayerSpecification } from 'maplibre-gl'
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
/** Where the middle of the first sign stands from its place, and how far above it each further one, in pixels. */
const BESIDE = [25, -17] as const
const ABOVE = 25
const SLOTS = [0, 1, 2, 3] as const
/** From the middle of a sign to its name, in pixels; and the size of the type. */
const TO_NAME = 18
const TYPE = 12

/** Units on their days, by the standard signs, beside the place where a text has them, with their names. */
export function unitLayers(inks: Inks): readonly LayerSpecification[] {
  const bySlot = (offset: (slot: number) => readonly number[]) => [
    'match',
    ['get', 'slot'],
    ...SLOTS.slice(1).flatMap((slot) => [slot, ['literal', offset(slot)]]),
    ['literal', offset(0)],
  ]
  const [right, up] = BESIDE
  const offset = bySlot((slot) => [right, up - slot * ABOVE]) as never
  return [
    {
      id: 'units-chosen',
      type: 'symbol',
      source: SOURCE,
      filter: all(holds, isShown, isSelected),
      layout: {
        'icon-image': 'troops-halo',
        'icon-offset': offset,
        'icon-overlap': 'always',
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'units-sign',
      type: 'symbol',
      source: SOURCE,
      filter: all(holds, isShown),
      layout: {
        'icon-image': ['get', 'picture'],
        'icon-offset': offset,
        'icon-overlap': 'always',
        'icon-padding': 1,
        'text-field': ['get', 'label'],
        'text-font': BOLD,
        'text-size': TYPE,
        'text-anchor': 'left',
        'text-max-width': 20,
        // toward the lower edge of the sign, where its body is
        'text-offset': bySlot((slot) => [(right + TO_NAME) / TYPE, (up - slot * ABOVE + 4) / TYPE]) as never,
        'text-overlap': 'always',
        'text-padding': 1,
      },
      paint: {
        'icon-opacity': when(any(isLater, isUnsettled), 0.5, strength(1)),
        'text-opacity': wordStrength,
        'text-color': sideColour(inks),
        'text-halo-color': inks.paper,
        'text-halo-width': 1.8,
      },
    },
  ]
}
