import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'

type TextSize = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-size']>

/** The layer with its text scaled. */
export function withTextScale(layer: LayerSpecification, scale: number): LayerSpecification {
  if (layer.type !== 'symbol' || layer.layout?.['text-size'] === undefined || scale === 1) return layer
  return { ...layer, layout: { ...layer.layout, 'text-size': scaled(layer.layout['text-size'], scale) } }
}

function scaled(size: TextSize, scale: number): TextSize {
  if (typeof size === 'number') return size * scale
  // a step or ramp over the zoom must stay outermost
  if (Array.isArray(size) && size[0] === 'interpolate') {
    const [name, curve, input, ...stops] = size as readonly unknown[]
    const grown = stops.map((stop, at) => (at % 2 === 0 ? stop : scaled(stop as TextSize, scale)))
    return [name, curve, input, ...grown] as unknown as TextSize
  }
  return ['*', scale, size] as unknown as TextSize
}
