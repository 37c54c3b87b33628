type Size = { readonly width: number; readonly height: number }

/** Which media queries match in a window of that size. Features other than width and height never match. */
export function mediaAt(window: Size): (query: string) => boolean {
  return (query) => query.split(',').some((one) => holds(one, window))
}

function holds(query: string, window: Size): boolean {
  const features = query.match(/\([^)]*\)/g) ?? []
  return features.every((feature) => {
    const [, bound, side, value] = /^\((min|max)-(width|height): ([\d.]+)px\)$/.exec(feature) ?? []
    if (side !== 'width' && side !== 'height') return false
    return bound === 'min' ? window[side] >= Number(value) : window[side] <= Number(value)
  })
}
