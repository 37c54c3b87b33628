import { type ReactNode, useEffect, useRef } from 'react'
import { useAppState } from '../../session.tsx'
import styles from './fitted.module.css'

type Props = { readonly className: string | undefined; readonly children: ReactNode }

/** How many times the least size words may grow in a place that has room, and by what steps. */
const LARGEST = 1.5
const STEP = 0.1

/**
 * Words as large as their place allows: a hall reads them from the back row. Where a text size was chosen that is too
 * large for them, they are as large as they can be whole.
 */
export function Fitted({ className, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const scale = useAppState((state) => state.textScale)
  useEffect(() => {
    const place = box.current
    if (place === null) return
    const fit = () => {
      for (let size = LARGEST * scale; ; size -= STEP) {
        place.style.setProperty('--fit', String(Math.max(1, size) / scale))
        if (size <= 1 || !overflows(place)) return
      }
    }
    const sizes = new ResizeObserver(fit)
    sizes.observe(place)
    // words change their size as their face arrives
    for (const held of place.children) sizes.observe(held)
    fit()
    return () => {
      sizes.disconnect()
    }
  }, [children, scale])
  return (
    <div ref={box} className={styles['fitted']} data-fitted>
      <div className={className}>{children}</div>
    </div>
  )
}

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight || scrollWidth > clientWidth
}
