import { type RefObject, useEffect, useState } from 'react'
import { type Cover, type Insets, NO_INSETS, INSET_SIDES, insetsOf } from '#src/domain/insets.ts'

type Found = RefObject<HTMLElement | null>

/**
 * How much of a pane is covered by the elements under `root` that match the selector. An element may name its side in
 * `data-side`.
 */
export function useInsets(pane: Found, root: Found, selector: string): Insets {
  return useCovers(pane, root, selector, insetsOf, NO_INSETS)
}

/** The rectangles those elements cover, relative to the pane. A new value of `moved` means they may have moved. */
export function useBoxes(pane: Found, root: Found, selector: string, moved: unknown): readonly Insets[] {
  return useCovers(pane, root, selector, boxesOn, NO_BOXES, moved)
}

const NO_BOXES: readonly Insets[] = []

function boxesOn(pane: Insets, covers: readonly Cover[]): readonly Insets[] {
  return covers
    .filter(({ left, right, top, bottom }) => left < right && top < bottom)
    .map(({ left, right, top, bottom }) => ({
      left: left - pane.left,
      right: right - pane.left,
      top: top - pane.top,
      bottom: bottom - pane.top,
    }))
}

/** Measures elements once the browser has laid them out, so that no layout is forced. */
function useCovers<T>(
  pane: Found,
  root: Found,
  selector: string,
  valueOf: (pane: Insets, covers: readonly Cover[]) => T,
  none: T,
  moved: unknown = null,
): T {
  const [value, setValue] = useState(none)
  useEffect(() => {
    const [host, parent] = [pane.current, root.current]
    if (host === null || parent === null) return
    const covers = () => [...parent.querySelectorAll(selector)]
    const measure = () => {
      const next = valueOf(host.getBoundingClientRect(), covers().map(coverOf))
      setValue((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    const sizes = new ResizeObserver(measure)
    const observed = new Set<Element>([host])
    const observe = () => {
      const now = covers()
      const removed = [...observed].filter((each) => each !== host && !now.includes(each))
      for (const each of removed) {
        observed.delete(each)
        sizes.unobserve(each)
      }
      for (const cover of now.filter((each) => !observed.has(each))) {
        observed.add(cover)
        sizes.observe(cover)
      }
      // removed elements report no size, and whatever is observed anew does
      if (removed.length === 0) return
      sizes.unobserve(host)
      sizes.observe(host)
    }
    const changes = new MutationObserver(observe)
    sizes.observe(host)
    observe()
    changes.observe(parent, { childList: true, subtree: true })
    return () => {
      sizes.disconnect()
      changes.disconnect()
    }
  }, [pane, root, selector, valueOf, moved])
  return value
}

function coverOf(element: Element): Cover {
  const { top, right, bottom, left } = element.getBoundingClientRect()
  const said = element instanceof HTMLElement ? element.dataset['side'] : undefined
  return { top, right, bottom, left, side: INSET_SIDES.find((side) => side === said) }
}
