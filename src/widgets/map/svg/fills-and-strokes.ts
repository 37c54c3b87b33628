import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { type Brush, createGround, setPaths } from './ground.ts'
import { type Feature, type LayerPainter, propertyOf } from './layer.ts'
import { inPieces, offset, pathOf } from './lines.ts'

/** The address of a picture's pattern, for `fill`. */
export type PatternOf = (picture: string) => string

export function createFill(layer: FillLayerSpecification, patternOf: PatternOf): LayerPainter {
  const colour = propertyOf(layer, 'fill-color', '#000')
  const opacity = propertyOf(layer, 'fill-opacity', 1)
  const pattern = propertyOf(layer, 'fill-pattern', null)
  const brush: Brush = (feature, { context }, element) => {
    const strength = Number(opacity(feature, context))
    if (strength === 0) return null
    const picture = pattern(feature, context)
    const fill = typeof picture === 'string' ? patternOf(picture) : String(colour(feature, context))
    setPaths(element, [{ d: feature.path, fill, 'fill-opacity': strength, 'fill-rule': 'evenodd' }])
    return { reach: 0 }
  }
  return createGround(layer, brush)
}

export function createStroke(layer: LineLayerSpecification): LayerPainter {
  const colour = propertyOf(layer, 'line-color', '#000')
  const opacity = propertyOf(layer, 'line-opacity', 1)
  const width = propertyOf(layer, 'line-width', 1)
  const blur = propertyOf(layer, 'line-blur', 0)
  const gap = propertyOf(layer, 'line-gap-width', 0)
  const dashes = propertyOf(layer, 'line-dasharray', null)
  const join = propertyOf(layer, 'line-join', 'miter')
  const cap = propertyOf(layer, 'line-cap', 'butt')
  const brush: Brush = (feature, { context, view }, element) => {
    const strength = Number(opacity(feature, context))
    const thick = Number(width(feature, context))
    if (strength === 0 || thick === 0) return null
    const between = Number(gap(feature, context))
    const aside = (between + thick) / 2 / view.scale
    const dash = dashArray(dashes(feature, context), thick)
    const soft = Number(blur(feature, context))
    const isSolid = strength === 1 && dash === 'none' && soft <= SHARP
    const paths =
      between === 0
        ? isSolid
          ? piecesOf(feature)
          : [feature.path]
        : [pathOf(feature.lines.flatMap((line) => [offset(line, aside), offset(line, -aside)]))]
    const common = {
      fill: 'none',
      stroke: String(colour(feature, context)),
      'stroke-linejoin': String(join(feature, context)),
      'stroke-linecap': String(cap(feature, context)),
      'stroke-dasharray': dash,
      'vector-effect': 'non-scaling-stroke',
    }
    const strokes = softened(thick, soft).map((each) => ({
      ...common,
      'stroke-width': each.width,
      'stroke-opacity': Number((each.opacity * strength).toFixed(3)),
    }))
    setPaths(
      element,
      strokes.flatMap((stroke) => paths.map((d) => ({ d, ...stroke }))),
    )
    return { reach: (thick + between) / 2 }
  }
  return createGround(layer, brush)
}

const pieces = new WeakMap<Feature, readonly string[]>()

/**
 * A long line as several paths: a browser strokes all of a path for each tile that it touches, and a coast touches all
 * of them. Only for solid lines, because pieces overlap.
 */
function piecesOf(feature: Feature): readonly string[] {
  const known = pieces.get(feature)
  if (known !== undefined) return known
  const isLong = feature.lines.some(({ length }) => length > PIECE)
  const made = isLong ? inPieces(feature.lines, PIECE).map(pathOf) : [feature.path]
  pieces.set(feature, made)
  return made
}

/** Points of a line that are drawn as one path. */
const PIECE = 200

/** The style gives dashes in line widths, SVG in pixels. */
function dashArray(dashes: unknown, width: number): string {
  if (!Array.isArray(dashes) || dashes[1] === 0) return 'none'
  return dashes.map((dash) => Number((Number(dash) * width).toFixed(2))).join(' ')
}

const SOFT_STROKES = 6
/** Less blur than this only looks smooth. */
const SHARP = 1.5

/** A soft edge made of overlapping strokes, which unlike a filter prints well and needs no raster image. */
function softened(width: number, blur: number): readonly { readonly width: number; readonly opacity: number }[] {
  if (blur <= SHARP) return [{ width, opacity: 1 }]
  const peak = Math.min(0.98, width / 2 / blur)
  const opacity = 1 - (1 - peak) ** (1 / SOFT_STROKES)
  return Array.from({ length: SOFT_STROKES }, (_, at) => ({
    width: Number(((width * (at + 0.5)) / SOFT_STROKES).toFixed(2)),
    opacity,
  }))
}
