import type { MapWords } from './map-scene.ts'

/** Label layers that describe the drawing: place names, and the date of the front. */
const TELLING = /^(?:places-(?:name|region)|fronts-label$)/

/** Whether a layer's labels belong in a description of the drawing. */
export function isDescribedLayer(layer: string): boolean {
  return TELLING.test(layer)
}

/** Describes the names on the drawing for people who cannot see it. */
export function describeDrawing(drawing: Element, names: Iterable<string>, words: Pick<MapWords, 'series'>) {
  const text = words.series([...new Set(names)].map((name) => name.replaceAll(/\s+/g, ' ')))
  if (drawing.getAttribute('aria-description') !== text) drawing.setAttribute('aria-description', text)
}
