import { type RefObject, useEffect, useState } from 'react'
import { type Cover, type Insets, NO_INSETS, SIDES, insetsOf } from '#src/domain/insets.ts'

type Found = RefObject<HTMLElement | null>

/**
 * How much of a pane is covered by those elements under `root` that the selector finds; one may say in `data-side` to
 * which side it belongs. They are measured when the browser has laid them out, so nothing is laid out twice.
 */
export function useInsets(pane: Found, root: Found, selector: string): Insets {
  const [insets, setInsets] = useState(NO_INSETS)
  useEffect(() => {
    const [host, parent] = [pane.current, root.current]
    if (host === null || parent === null) return
    const covers = () => [...parent.querySelectorAll(selector)]
    const measure = () => {
      const next = insetsOf(host.getBoundingClientRect(), covers().map(coverOf))
      setInsets((last) => (isSame(last, next) ? last : next))
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
      // what is gone tells of no size
      if (removed.length > 0) measure()
    }
    const changes = new MutationObserver(observe)
    sizes.observe(host)
    observe()
    changes.observe(parent, { childList: true, subtree: true })
    return () => {
      sizes.disconnect()
      changes.disconnect()
    }
  }, [pane, root, selector])
  return insets
}

function coverOf(element: Element): Cover {
  const { top, right, bottom, left } = element.getBoundingClientRect()
  const said = element instanceof HTMLElement ? element.dataset['side'] : undefined
  return { top, right, bottom, left, side: SIDES.find((side) => side === said) }
}

function isSame(a: Insets, b: Insets): boolean {
  return SIDES.every((side) => a[side] === b[side])
}
