import type { Picture } from '../pictures.ts'
import { setAttributes, svgElement } from './dom.ts'
import type { PictureShelf } from './point-signs.ts'

export type PatternShelf = PictureShelf & {
  readonly pattern: (name: string) => string
  /** Patterns are on the plate, but their strokes keep their distance on the screen. */
  readonly scale: (scale: number) => void
}

/** A page may contain two drawings, and its ids must be unique. */
let shelves = 0

/** The style's pictures as definitions of a drawing: as signs, and as patterns. */
export function createShelf(svg: SVGSVGElement, pictures: readonly Picture[]): PatternShelf {
  const prefix = `map-${++shelves}`
  const defs = svgElement('defs')
  const byName = new Map(pictures.map((picture) => [picture.name, picture]))
  const patterns = new Map<string, SVGPatternElement>()
  let size = ''
  for (const picture of pictures) {
    const sign = svgElement('g', { id: `${prefix}-${picture.name}`, 'stroke-linejoin': 'round' })
    sign.append(...shapesOf(picture))
    defs.append(sign)
  }
  svg.append(defs)
  const patternFor = (picture: Picture): SVGPatternElement => {
    const { name, width, height } = picture
    const pattern = svgElement('pattern', {
      id: `${prefix}-fill-${name}`,
      patternUnits: 'userSpaceOnUse',
      width,
      height,
    })
    setAttributes(pattern, { patternTransform: size })
    pattern.append(...shapesOf(picture))
    defs.append(pattern)
    patterns.set(name, pattern)
    return pattern
  }
  return {
    find: (name) => byName.get(name),
    address: (name) => `#${prefix}-${name}`,
    pattern: (name) => {
      const picture = byName.get(name)
      if (picture === undefined) return 'none'
      return `url(#${(patterns.get(name) ?? patternFor(picture)).id})`
    },
    scale: (scale) => {
      size = `scale(${1 / scale})`
      for (const pattern of patterns.values()) setAttributes(pattern, { patternTransform: size })
    },
  }
}

function shapesOf({ shapes }: Picture): readonly SVGElement[] {
  return shapes.map(({ path, fill = 'none', stroke = 'none', width = 1, opacity = 1 }) =>
    svgElement('path', { d: path, fill, stroke, 'stroke-width': width, opacity }),
  )
}
