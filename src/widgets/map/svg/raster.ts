import type { ImageSourceSpecification, RasterLayerSpecification } from 'maplibre-gl'
import { rounded, svgElement } from './dom.ts'
import type { LayerPainter } from './layer.ts'
import type { Plate } from './plate.ts'

/** A picture that lies on the plate. It has to be in Web Mercator, like everything here. */
export function createRaster(
  layer: RasterLayerSpecification,
  { url, coordinates }: ImageSourceSpecification,
  plate: Plate,
): LayerPainter {
  const group = svgElement('g', { 'data-layer': layer.id })
  const upperLeft = plate.project(coordinates[0])
  const lowerRight = plate.project(coordinates[2])
  const opacity = layer.paint?.['raster-opacity']
  const picture = svgElement('image', {
    href: url ?? '',
    x: rounded(upperLeft.x),
    y: rounded(upperLeft.y),
    width: rounded(lowerRight.x - upperLeft.x),
    height: rounded(lowerRight.y - upperLeft.y),
    preserveAspectRatio: 'none',
    opacity: typeof opacity === 'number' ? opacity : 1,
  })
  group.append(picture)
  return { ground: true, group, settle: () => [], hits: () => [] }
}
