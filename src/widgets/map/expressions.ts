import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import type { Day } from '#src/domain/day.ts'
import type { Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf } from '#src/domain/ref.ts'
import { SIDE_INKS } from '#src/domain/side.ts'
import type { Inks } from './inks.ts'
import type { MapScene } from './map-scene.ts'

/**
 * The parts of a scene used in filters and paint. They are kept in the style's global state, so that no data is
 * re-sent.
 */
export type GlobalState = {
  readonly asOf: Day
  readonly windowFrom: Day
  readonly windowTo: Day
  /** The selected ref, or an empty string. */
  readonly selected: string
  readonly lit: readonly Ref[]
  readonly hidden: readonly Ref[]
  readonly later: readonly Ref[]
  readonly unsettled: readonly Ref[]
  readonly endsShownUntil: Day
  readonly held: readonly Ref[]
  readonly ghosts: readonly Ref[]
  readonly outlined: readonly Ref[]
  readonly overview: readonly Ref[]
  /** Opacity of signs that the selection does not highlight; 1 if it highlights nothing on the map. */
  readonly rest: number
  /** The same for their names, which stay readable; from the back row only if they do not step back at all. */
  readonly restOfNames: number
}

const LONG_AGO = -1_000_000
const FAR_OFF = 1_000_000
const DIMMED = 0.45
const DIMMED_NAMES = 0.72
const DRAWN: readonly Kind[] = ['area', 'front', 'line', 'movement', 'unit', 'place']

export function globalStateOf(scene: MapScene): GlobalState {
  const rest = [...scene.lit].some((ref) => DRAWN.includes(kindOf(ref))) ? DIMMED : 1
  return {
    asOf: scene.asOf,
    windowFrom: scene.window?.from ?? LONG_AGO,
    windowTo: scene.window?.to ?? FAR_OFF,
    selected: scene.selected ?? '',
    lit: [...scene.lit],
    hidden: scene.hidden,
    later: scene.later,
    unsettled: scene.unsettled,
    endsShownUntil: scene.endsShownUntil ?? FAR_OFF,
    held: scene.fronts.held,
    ghosts: scene.fronts.ghosts,
    outlined: scene.fronts.outlined,
    overview: scene.fronts.overview,
    rest,
    restOfNames: scene.magnified === undefined ? Math.max(DIMMED_NAMES, rest) : 1,
  }
}

export type Expression = ExpressionSpecification

// the library's types cannot describe expressions assembled from parts
const expression = (value: unknown): Expression => value as Expression
export const all = (...tests: readonly unknown[]): FilterSpecification => ['all', ...tests] as FilterSpecification
export const any = (...tests: readonly unknown[]): Expression => expression(['any', ...tests])
export const not = (test: unknown): Expression => expression(['!', test])
export const is = (property: string, value: string | boolean): Expression =>
  expression(['==', ['get', property], value])

const now = ['number', ['global-state', 'asOf']]
const from = ['coalesce', ['get', 'from'], LONG_AGO]
const to = ['coalesce', ['get', 'to'], FAR_OFF]

const endsShownUntil = ['number', ['global-state', 'endsShownUntil']]

export const isOver: Expression = expression(['<', to, now])
/** Under way on the as-of day. */
export const holds: Expression = expression(['all', ['<=', from, now], ['>=', to, now]])
export const inWindow: Expression = expression([
  'all',
  ['<=', from, ['number', ['global-state', 'windowTo']]],
  ['>=', ['min', to, endsShownUntil], ['number', ['global-state', 'windowFrom']]],
])
/** It is under way and must not show its goal or its end. */
export const isCut: Expression = expression(['>', to, endsShownUntil])

type ListName = 'lit' | 'hidden' | 'later' | 'unsettled' | 'held' | 'ghosts' | 'outlined' | 'overview'
/** Whether the sign is in one of the lists of the global state. */
export const listed = (name: ListName): Expression =>
  expression(['in', ['get', 'id'], ['array', ['global-state', name]]])

export const isShown: Expression = not(listed('hidden'))
export const isLater: Expression = listed('later')
export const isUnsettled: Expression = listed('unsettled')
/** It had begun, and was known to those whose knowledge counts. */
export const isKnown: Expression = not(any(isLater, isUnsettled))

/** The selected sign, for filters and layout, which cannot use feature state. */
export const isSelected: Expression = expression(['==', ['get', 'id'], ['global-state', 'selected']])

const flag = (name: 'chosen' | 'lit') => ['boolean', ['feature-state', name], false]

/** One value for the selected sign, one for highlighted signs, one for the rest. */
export const bySelection = (chosen: unknown, lit: unknown, rest: unknown): Expression =>
  expression(['case', flag('chosen'), chosen, flag('lit'), lit, rest])

/** Full opacity for what is selected or highlighted; the rest is dimmed while something is selected. */
export const strength = (full: unknown): Expression =>
  bySelection(1, 1, ['*', full, ['number', ['global-state', 'rest']]])

/** As `strength`, but dimmed labels stay readable. */
export const wordStrength: Expression = bySelection(1, 1, ['number', ['global-state', 'restOfNames']])

export const when = (test: unknown, yes: unknown, otherwise: unknown): Expression =>
  expression(['case', test, yes, otherwise])

export const byBasis = (solid: unknown, inferred: unknown, symbolic: unknown): Expression =>
  expression(['match', ['get', 'basis'], 'inferred', inferred, 'symbolic', symbolic, solid])

/** The colour of the sign's side, or a shade of it. */
export const sideColour = (inks: Inks, shade = (colour: string) => colour): Expression =>
  expression(['match', ['get', 'ink'], ...SIDE_INKS.flatMap((ink) => [ink, shade(inks[ink])]), shade(inks.grey)])

/** Grows between two zoom levels. */
export const byZoom = (...stops: readonly (readonly [number, unknown])[]): Expression =>
  expression(['interpolate', ['linear'], ['zoom'], ...stops.flat()])
