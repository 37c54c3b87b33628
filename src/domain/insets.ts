/** How much of each side of a pane is covered by what lies over it, in pixels. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
export const SIDES = ['top', 'right', 'bottom', 'left'] as const satisfies readonly (keyof Insets)[]
export type Side = (typeof SIDES)[number]

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** A rectangle over a pane, and the side it belongs to where that is known. */
export type Cover = Insets & { readonly side?: Side | undefined }

/**
 * Each cover counts on its side, or else on the one from which it takes the least; one that does not touch the pane
 * counts nowhere.
 */
export function insetsOf(pane: Insets, covers: readonly Cover[]): Insets {
  return covers.reduce((sum: Insets, cover) => {
    const isOver =
      cover.left < pane.right && cover.right > pane.left && cover.top < pane.bottom && cover.bottom > pane.top
    if (!isOver || cover.left >= cover.right || cover.top >= cover.bottom) return sum
    const taken: Insets = {
      top: cover.bottom - pane.top,
      right: pane.right - cover.left,
      bottom: pane.bottom - cover.top,
      left: cover.right - pane.left,
    }
    const side = cover.side ?? SIDES.reduce((least, each) => (taken[each] < taken[least] ? each : least))
    return { ...sum, [side]: Math.max(sum[side], taken[side]) }
  }, NO_INSETS)
}

export function plus(a: Insets, b: Insets): Insets {
  return { top: a.top + b.top, right: a.right + b.right, bottom: a.bottom + b.bottom, left: a.left + b.left }
}
