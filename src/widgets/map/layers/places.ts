import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import {
  all,
  any,
  bySelection,
  byZoom,
  is,
  isSelected,
  listed,
  not,
  strength,
  wordStrength,
  when,
} from '../expressions.ts'
import { BOLD, ITALIC, ROMAN } from '../fonts.ts'
import type { Inks } from '../inks.ts'

const SOURCE = 'places'
const SECOND_TIER = 6.1
const THIRD_TIER = 8.2

const tier = (number: number) => ['==', ['get', 'tier'], number]

type Anchors = Extract<NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor'], string[]>
/** The side of a name that faces its place, in the order tried. */
const EASTWARD: Anchors = ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right', 'bottom-right']
const WESTWARD: Anchors = ['right', 'bottom-right', 'top-right', 'top', 'bottom', 'left', 'top-left', 'bottom-left']

/** Which towns have a dot, in three tiers, and from which zoom. Highlighted ones have one at any zoom. */
function dotTiers() {
  const town = is('kind', 'town')
  const needed = any(listed('lit'), is('kept', true))
  return [
    { id: 'places-dot-3', filter: all(tier(3), town, not(listed('lit'))), minzoom: THIRD_TIER },
    { id: 'places-dot-2', filter: all(tier(2), town, not(listed('lit'))), minzoom: SECOND_TIER },
    { id: 'places-dot-1', filter: all(town, any(tier(1), needed)), minzoom: 0 },
  ]
}

export function placeLayers(inks: Inks): readonly LayerSpecification[] {
  return [
    {
      id: 'places-chosen',
      type: 'circle',
      source: SOURCE,
      filter: all(not(is('kind', 'region'))),
      paint: { 'circle-radius': 9, 'circle-color': inks.chosen, 'circle-opacity': bySelection(0.55, 0, 0) },
    },
    ...dotTiers().map((dots): LayerSpecification => ({
      ...dots,
      type: 'circle',
      source: SOURCE,
      paint: {
        'circle-radius': bySelection(5, 3.8, ['match', ['get', 'tier'], 1, 3, 2, 2.3, 1.8]),
        'circle-color': bySelection(inks.chosen, inks.lit, when(tier(1), inks.ink, inks.paper)),
        'circle-stroke-color': inks.ink,
        'circle-stroke-width': bySelection(1.6, 1.4, 0.9),
        'circle-opacity': strength(1),
        'circle-stroke-opacity': strength(1),
      },
    })),
    {
      id: 'places-height',
      type: 'circle',
      source: SOURCE,
      minzoom: SECOND_TIER,
      filter: all(is('kind', 'height')),
      paint: { 'circle-radius': 1.6, 'circle-color': inks['ink-2'], 'circle-opacity': strength(0.8) },
    },
  ]
}

/** Nothing to be seen on every dot: neither painter counts a circle as taken, and names would lie on it. */
export function dotRoom(): readonly LayerSpecification[] {
  return dotTiers().map(({ id, ...dots }) => ({
    ...dots,
    id: `${id}-room`,
    type: 'symbol',
    source: SOURCE,
    layout: { 'icon-image': 'dot-room', 'icon-padding': 0, 'icon-overlap': 'always' },
  }))
}

/** Sides, each followed by its offset in multiples of the text size, as the style wants them. */
type SidesAndOffsets = (string | [number, number])[]
const pairs = (...each: [side: string, offset: [number, number]][]): SidesAndOffsets => each.flat()

/** How far from its place a name stands, in multiples of the text size. */
const BESIDE = 0.55
/** And where it may stand if every side is taken, before it is drawn over another name. */
const DISTANCES = [BESIDE, 1.3, 2.1, 3]
/** A little below the point first: that of Manchuria lies close to the edge of the first view. */
const ON_A_REGION = pairs(
  ['top', [0, 0.4]],
  ['center', [0, 0]],
  ['bottom', [0, -0.7]],
  ['top', [0, 0.7]],
  ['right', [-0.7, 0]],
  ['left', [0.7, 0]],
)

/** Steps up and down from a name beside its place, in multiples of the distance. */
const STEPS = [0.6, -0.6]

/** The sides at a distance, and then a little above and below them, as pairs of side and offset. */
function sidesAt(sides: Anchors, distance: number): SidesAndOffsets {
  const along = (side: string, back: string, on: string) => (side.includes(back) ? -1 : side.includes(on) ? 1 : 0)
  const offset = (side: string, step = 0): [number, number] => {
    const each = side.includes('-') ? distance * Math.SQRT1_2 : distance
    return [each * along(side, 'right', 'left'), each * (along(side, 'bottom', 'top') + step)]
  }
  const beside = sides.filter((side) => side === 'left' || side === 'right')
  return pairs(
    ...sides.map((side): [string, [number, number]] => [side, offset(side)]),
    ...beside.flatMap((side) => STEPS.map((step): [string, [number, number]] => [side, offset(side, step)])),
  )
}

type PlaceLabels = { readonly plain: readonly LayerSpecification[]; readonly kept: readonly LayerSpecification[] }

/** Names in three tiers, and highlighted ones. The places of the recommendations always keep their names. */
export function placeLabels(inks: Inks): PlaceLabels {
  const region = is('kind', 'region')
  const kept = any(isSelected, is('kept', true))
  const lit = all(listed('lit'), not(kept))
  const plain = all(not(kept), not(listed('lit')))
  const town = is('kind', 'town')
  const ink = { 'text-color': inks.ink, 'text-halo-color': inks.paper, 'text-halo-width': 1.6 }
  const beside: SymbolLayerSpecification['layout'] = {
    'text-variable-anchor': EASTWARD,
    'text-radial-offset': BESIDE,
    'text-justify': 'auto',
    'text-padding': 2,
    'symbol-sort-key': ['get', 'tier'],
  }
  const besideWestward = { ...beside, 'text-variable-anchor': WESTWARD }
  const names = (
    id: string,
    filter: ReturnType<typeof all>,
    minzoom: number,
    size: number,
    side = beside,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCE,
    minzoom,
    filter,
    layout: {
      ...side,
      'text-field': ['get', 'label'],
      'text-font': ['case', town, ['literal', ROMAN], ['literal', ITALIC]],
      'text-size': size,
    },
    paint: { ...ink, 'text-opacity': wordStrength },
  })
  const regions = (id: string, filter: ReturnType<typeof all>, minzoom: number, kept: boolean): LayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCE,
    minzoom,
    filter,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ITALIC,
      'text-size': ['match', ['get', 'tier'], 1, 17, 12.5],
      'text-letter-spacing': ['match', ['get', 'tier'], 1, 0.28, 0.06],
      'text-variable-anchor-offset': ON_A_REGION,
      'text-overlap': kept ? 'cooperative' : 'never',
    },
    paint: {
      'text-color': inks['ink-2'],
      'text-halo-color': inks['land-0'],
      'text-halo-width': bySelection(2, 1.6, 1.2),
      'text-opacity': wordStrength,
    },
  })
  const keptTowns = (id: string, westward: boolean): LayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCE,
    filter: all(kept, not(region), is('westward', westward)),
    layout: {
      'text-variable-anchor-offset': DISTANCES.flatMap((distance) => sidesAt(westward ? WESTWARD : EASTWARD, distance)),
      'text-justify': 'auto',
      'text-padding': 1,
      'symbol-sort-key': ['get', 'tier'],
      'text-field': ['get', 'label'],
      'text-font': [
        'case',
        town,
        ['case', is('stated', true), ['literal', BOLD], ['literal', ROMAN]],
        ['literal', ITALIC],
      ],
      'text-size': byZoom([5, 13], [8, 14]),
      // tries every side, and is drawn even if all of them are taken
      'text-overlap': 'cooperative',
    },
    paint: { ...ink, 'text-halo-width': 2, 'text-opacity': wordStrength },
  })
  const plainNames = [
    names('places-name-3', all(tier(3), not(region), plain), THIRD_TIER, 12),
    names('places-name-2', all(tier(2), not(region), plain), SECOND_TIER, 12),
    names('places-name-1', all(tier(1), not(region), not(is('westward', true)), plain), 0, 13),
    names('places-name-1-west', all(tier(1), not(region), is('westward', true), plain), 0, 13, besideWestward),
    regions('places-region', all(region, not(kept), not(tier(1))), SECOND_TIER, false),
  ]
  const keptNames: readonly LayerSpecification[] = [
    names('places-name-lit', all(lit, not(region)), 0, 13),
    regions('places-region-kept', all(region, any(tier(1), kept)), 0, true),
    keptTowns('places-name-kept', false),
    // placed first, because there is no room on its other side
    keptTowns('places-name-kept-west', true),
  ]
  return { plain: plainNames, kept: keptNames }
}
