import type { LayerSpecification } from 'maplibre-gl'
import {
  all,
  byBasis,
  bySelection,
  inWindow,
  is,
  isCut,
  isKnown,
  isLater,
  isOver,
  isShown,
  isUnsettled,
  not,
  sideColour,
  strength,
  when,
} from '../expressions.ts'
import type { Inks } from '../inks.ts'

const SOURCE = 'movements'

/**
 * Routes, drawn whole from their first day: pale while under way, full once over. Before that they are a faint dotted
 * outline, or a hollow one if it is not established that they were known. While later things are hidden, a route under
 * way is only its short beginning without a head, which does not say where it leads. Sides differ by colour and by
 * form: a single line, a double line, a line of beads, and four heads.
 */
export function movementLayers(inks: Inks): readonly LayerSpecification[] {
  const colour = sideColour(inks)
  const double = is('form', 'double')
  const step = ['get', 'step']
  const width = (thin: number, thick: number) => ['+', thin, ['*', thick - thin, step]]
  const progress = strength(when(isOver, 0.85, 0.5))
  const shown = all(inWindow, isShown)
  const drawn = all(shown, isKnown, not(isCut))
  return [
    {
      id: 'movements-chosen',
      type: 'line',
      source: SOURCE,
      filter: all(shown, when(isCut, is('part', 'start'), is('part', 'whole'))),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': inks.chosen, 'line-width': 10, 'line-blur': 1, 'line-opacity': bySelection(0.9, 0, 0) },
    },
    {
      id: 'movements-later',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'whole'), shown, isLater),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': bySelection(1.8, 1.5, 0.9),
        'line-opacity': bySelection(1, 0.8, ['*', 0.35, ['number', ['global-state', 'rest']]]),
        'line-dasharray': [0.8, 3],
      },
    },
    {
      id: 'movements-unsettled',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'whole'), shown, isUnsettled),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': 0.8,
        'line-gap-width': bySelection(3, 2.6, 2.2),
        'line-opacity': strength(0.7),
      },
    },
    {
      id: 'movements-start',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'start'), shown, isCut),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': bySelection(3, 2.6, 1.8),
        'line-opacity': strength(0.6),
        'line-dasharray': [2.2, 1],
      },
    },
    {
      id: 'movements-casing',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'whole'), drawn),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': inks['land-0'], 'line-width': bySelection(6, 5, 3.6), 'line-opacity': strength(0.7) },
    },
    {
      id: 'movements-line',
      type: 'line',
      source: SOURCE,
      filter: all(is('part', 'piece'), drawn),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': when(
          double,
          bySelection(1.5, 1.3, 1),
          bySelection(width(1.6, 4.2), width(1.4, 3.6), width(0.9, 2.4)),
        ),
        'line-gap-width': when(double, width(1, 2.6), 0),
        'line-opacity': progress,
        'line-dasharray': byBasis(['literal', [1, 0]], ['literal', [4, 2.2]], ['literal', [1, 1.6]]),
      },
    },
    {
      id: 'movements-beads',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'whole'), is('form', 'beaded'), drawn),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 30,
        'icon-image': ['concat', 'bead-', ['get', 'ink']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': progress },
    },
    {
      id: 'movements-tail',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'tail'), is('form', 'ringed'), shown, isKnown),
      layout: {
        'icon-image': ['concat', 'tail-', ['get', 'ink']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': progress },
    },
    {
      id: 'movements-head',
      type: 'symbol',
      source: SOURCE,
      filter: all(is('part', 'head'), drawn),
      layout: {
        'icon-image': ['concat', byBasis('head-', 'head-', 'head-open-'), ['get', 'form'], '-', ['get', 'ink']],
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-anchor': 'top',
        'icon-size': 0.85,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': progress },
    },
  ]
}
