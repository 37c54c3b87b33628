/** How much of each side of a pane is covered, in pixels. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
export const INSET_SIDES = ['top', 'right', 'bottom', 'left'] as const satisfies readonly (keyof Insets)[]
export type InsetSide = (typeof INSET_SIDES)[number]

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** A rectangle over a pane, and the side it belongs to, if it says so. */
export type Cover = Insets & { readonly side?: InsetSide | undefined }

/**
 * Each cover counts on its own side, or on the one where it takes the least. One that does not touch the pane is
 * ignored.
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
    const side = cover.side ?? INSET_SIDES.reduce((least, each) => (taken[each] < taken[least] ? each : least))
    return { ...sum, [side]: Math.max(sum[side], taken[side]) }
  }, NO_INSETS)
}

/** From the middle of a pane to the middle of what is left free of it, in pixels to the right and down. */
export function toFreeMiddle({ top, right, bottom, left }: Insets): { readonly x: number; readonly y: number } {
  return { x: (left - right) / 2, y: (top - bottom) / 2 }
}

export function addInsets(a: Insets, b: Insets): Insets {
  return { top: a.top + b.top, right: a.right + b.right, bottom: a.bottom + b.bottom, left: a.left + b.left }
}
