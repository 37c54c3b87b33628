import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Camera } from '#src/domain/camera.ts'
import { groupBy } from '#src/domain/group-by.ts'
import type { Ref } from '#src/domain/ref.ts'
import { globalStateOf } from '../expressions.ts'
import { REACH, bestHit, isHalo } from '../maplibre/hits.ts'
import type { Inks } from '../inks.ts'
import type { MapScene } from '../map-scene.ts'
import type { XY, Size } from '../mercator.ts'
import { isDescribedLayer } from '../describe-drawing.ts'
import { baseLayers } from '../layers/base.ts'
import { picturesOf } from '../pictures.ts'
import { SIGN_SOURCES, buildStyle, layerGroups, sealPoints } from '../style.ts'
import { textOf } from './expression.ts'
import { createCircles } from './circles.ts'
import { createCollisions } from './collisions.ts'
import { rounded, setAttributes, setVisible, svgElement } from './dom.ts'
import { createFill, createStroke } from './fills-and-strokes.ts'
import { type Feature, type LayerPainter, type DrawState, type FixedSizeMark, featuresFrom, flagsOf } from './layer.ts'
import { createPicturesAlong } from './pictures-along.ts'
import { type PatternShelf, createShelf } from './shelf.ts'
import { type Plate, type PlateView, createPlate, viewOf } from './plate.ts'
import { createRaster } from './raster.ts'
import { createPointSigns } from './point-signs.ts'
import { createWordsAlong } from './words-along.ts'

export type Drawing = {
  /** Data from a file, drawn with the next `settle`. */
  readonly fill: (source: string, data: GeoJSON.GeoJSON) => void
  /** Data of several sources, of which each feature names its own. */
  readonly fillAll: (data: GeoJSON.GeoJSON) => void
  /** Draws a scene for a camera at rest. */
  readonly settle: (scene: MapScene, camera: Camera, size: Size) => void
  /** Follows a moving camera; cheap enough for every frame. */
  readonly follow: (camera: Camera, size: Size) => void
  readonly signAt: (point: XY) => Ref | null
  /** The names on it. */
  readonly names: () => readonly string[]
}

type Drawn = {
  readonly painter: LayerPainter
  readonly source: string
  readonly id: string
  /** Only zoom and data change how it looks; selections and days do not. */
  readonly isStill: boolean
  /** What a static layer was last drawn for. */
  last: { readonly features: readonly Feature[]; readonly zoom: number } | null
}

const NONE: readonly Feature[] = []

/** The other painter's style drawn as SVG, with the same layers, filters, inks and order, so that no sign differs. */
export function createDrawing(svg: SVGSVGElement, inks: Inks, first: MapScene): Drawing {
  const plate = createPlate(first.ground.plate)
  const shelf = createShelf(svg, picturesOf(inks, first))
  const style = buildStyle(first, inks)
  const sources = new Map<string, readonly Feature[]>()
  for (const [name, source] of Object.entries(style.sources)) {
    if (source.type === 'geojson' && typeof source.data !== 'string')
      sources.set(name, featuresFrom(source.data, plate))
  }
  // by itself, so that a browser need not paint it again whenever a sign changes
  const ground = svgElement('g', { class: 'svg-ground' })
  svg.append(ground)
  const groundIds = new Set(baseLayers(inks).map(({ id }) => id))
  const drawn = style.layers.flatMap((layer): Drawn[] => {
    const place = groundIds.has(layer.id) ? ground : svg
    if (layer.type === 'background') {
      place.append(backgroundOf(layer))
      return []
    }
    const painter = painterOf(layer, style, shelf, plate)
    if (painter === null || !('source' in layer)) return []
    place.append(painter.group)
    const isStill = painter.ground && !readsScene(layer)
    return [{ painter, source: layer.source, id: layer.id, isStill, last: null }]
  })
  const groupOf = new Map(
    layerGroups(inks, first).flatMap(({ group, layers }) => layers.map(({ id }) => [id, group] as const)),
  )
  let settled: PlateView = { scale: 1, x: 0, y: 0 }
  let signs = first.signs
  let stands: readonly FixedSizeMark[] = []
  let wasZoomed = false

  const isShown = (id: string, { layers }: MapScene) => {
    const group = groupOf.get(id) ?? null
    return group === null || layers.includes(group)
  }
  const renew = (scene: MapScene) => {
    for (const name of SIGN_SOURCES) {
      if (scene.signs[name] !== signs[name]) sources.set(name, featuresFrom(scene.signs[name], plate))
    }
    signs = scene.signs
    sources.set('seals', featuresFrom(sealPoints(scene), plate))
    for (const name of SIGN_SOURCES) {
      for (const feature of sources.get(name) ?? []) feature.flags = flagsOf(feature, scene)
    }
  }
  const move = (view: PlateView) => {
    const grown = view.scale / settled.scale
    const onPlate = `translate(${rounded(view.x)},${rounded(view.y)}) scale(${view.scale})`
    const over = `translate(${rounded(view.x - settled.x * grown)},${rounded(view.y - settled.y * grown)}) scale(${grown})`
    for (const { painter } of drawn) setAttributes(painter.group, { transform: painter.ground ? onPlate : over })
    const isZoomed = Math.abs(grown - 1) > 1e-6
    if (isZoomed || wasZoomed) {
      for (const { element, at, rest } of stands) {
        setAttributes(element, {
          transform: `translate(${rounded(at.x)},${rounded(at.y)}) scale(${1 / grown}) ${rest}`,
        })
      }
    }
    wasZoomed = isZoomed
    shelf.scale(view.scale)
  }

  return {
    fillAll: (data) => {
      for (const [source, features] of groupBy(featuresFrom(data, plate), fileOf)) sources.set(source, features)
    },
    fill: (source, data) => {
      sources.set(source, featuresFrom(data, plate))
    },
    settle: (scene, camera, size) => {
      renew(scene)
      settled = viewOf(plate, camera, size)
      const now: DrawState = {
        context: { zoom: camera.zoom, state: globalStateOf(scene) },
        view: settled,
        size,
        collisions: createCollisions(scene.boxes),
      }
      // of two labels the one of the later layer is placed first
      stands = drawn.toReversed().flatMap((each) => {
        const { painter, source, id, isStill, last } = each
        const visible = isShown(id, scene)
        const features = visible ? (sources.get(source) ?? NONE) : NONE
        if (isStill && last?.features === features && last.zoom === camera.zoom) return []
        setVisible(painter.group, visible)
        each.last = { features, zoom: camera.zoom }
        return painter.settle(features, now)
      })
      wasZoomed = false
      move(settled)
    },
    follow: (camera, size) => {
      move(viewOf(plate, camera, size))
    },
    names: () =>
      drawn
        .filter(({ id }) => isDescribedLayer(id))
        .flatMap(({ painter }) => [...painter.group.querySelectorAll('text')].map(wordsIn)),
    signAt: (point) => {
      const names: readonly string[] = SIGN_SOURCES
      const hits = drawn
        .filter(({ source, id }) => names.includes(source) && !isHalo(id))
        .flatMap(({ painter }) => painter.hits(point, REACH, settled))
      return bestHit(hits)
    },
  }
}

/** Which file of the ground a feature comes from, where one file holds them all. */
function fileOf({ properties }: Feature): string {
  return textOf(properties['file'])
}

/** Whether a layer's look depends on the day or the selection. */
function readsScene(layer: LayerSpecification): boolean {
  return /"(?:global|feature)-state"/.test(JSON.stringify(layer))
}

function backgroundOf(layer: LayerSpecification): SVGElement {
  const paint: Readonly<Record<string, unknown>> = layer.paint ?? {}
  const fill = String(paint['background-color'])
  return svgElement('rect', { 'data-layer': layer.id, width: '100%', height: '100%', fill })
}

/** A name of several lines has one span for each. */
function wordsIn(text: SVGTextElement): string {
  const lines = [...text.children].map((line) => line.textContent)
  return lines.length === 0 ? text.textContent : lines.join(' ')
}

/** Null for kinds of layer that the style does not use. */
function painterOf(
  layer: LayerSpecification,
  style: StyleSpecification,
  shelf: PatternShelf,
  plate: Plate,
): LayerPainter | null {
  if (layer.type === 'fill') return createFill(layer, shelf.pattern)
  if (layer.type === 'line') return createStroke(layer)
  if (layer.type === 'circle') return createCircles(layer)
  if (layer.type === 'raster') {
    const source = style.sources[layer.source]
    return source?.type === 'image' ? createRaster(layer, source, plate) : null
  }
  if (layer.type !== 'symbol') return null
  if (layer.layout?.['symbol-placement'] !== 'line') return createPointSigns(layer, shelf)
  return layer.layout['icon-image'] === undefined ? createWordsAlong(layer) : createPicturesAlong(layer, shelf)
}
